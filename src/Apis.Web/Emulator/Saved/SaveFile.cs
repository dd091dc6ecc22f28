namespace Apis.Web.Emulator.Saved;

/// <summary>The file of /save and /get/last. It is written beside and then moved, so that it is never there in part.</summary>
sealed class SaveFile(string path) : IDisposable
{
    /// <summary>What is larger is not JSON that could be read again.</summary>
    public const int MaxBytes = Apis.Domain.Files.Json.JsonLimits.Bytes;

    readonly SemaphoreSlim _turn = new(1, 1);

    public string Name => Path.GetFileName(path);

    /// <summary>Why it couldn't be written; null when it is on the disk.</summary>
    public Task<string?> Write(byte[] content, CancellationToken isOver) => content.Length > MaxBytes
        ? Task.FromResult<string?>($"{Name} would have {content.Length} bytes, but may have {MaxBytes} at most")
        : InTurn(() => WriteAndMove(content), problem => problem, isOver);

    /// <summary>The content, or why there is none.</summary>
    public Task<(byte[]? Content, string? Problem)> Read(CancellationToken isOver) =>
        InTurn<(byte[]?, string?)>(() => (ReadAll(), null), problem => (null, problem), isOver);

    public void Dispose() => _turn.Dispose();

    /// <summary>On a thread that may wait for the disk, and one at a time.</summary>
    async Task<T> InTurn<T>(Func<T> work, Func<string, T> failed, CancellationToken isOver)
    {
        await _turn.WaitAsync(isOver);
        try
        {
            return await Task.Run(work, CancellationToken.None);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            return failed($"{Name} can't be used: {unusable.Message}");
        }
        finally
        {
            _turn.Release();
        }
    }

    string? WriteAndMove(byte[] content)
    {
        var beside = path + ".new";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
        return null;
    }

    byte[] ReadAll()
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var buffer = new byte[MaxBytes + 1];
        return buffer[..file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
    }
}
