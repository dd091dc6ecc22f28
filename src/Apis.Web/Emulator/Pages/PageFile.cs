namespace Apis.Web.Emulator.Pages;

/// <summary>A file of the page, and the mark by which a browser asks whether it has changed.</summary>
sealed record PageFile(string ContentType, byte[] Content, string EntityTag);
