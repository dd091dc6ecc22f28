// The buttons that concern all units (emulator specification 4.1).
import { command } from './queue.js';
import * as routes from './routes.js';

export function allUnits(group, { homes, message, show, read }) {
  const actions = {
    readAll: read,
    setAll: () => setAll(),
    saveAll: async () => {
      await routes.save();
      message.note('All units are saved.');
    },
    loadLast: () => replaceBy(routes.loadLast),
    reset: () => replaceBy(routes.restart),
    addUnit: async () => show({ units: await routes.addUnit() }),
    removeUnit: async () => show({ units: await routes.removeUnit() }),
  };

  async function replaceBy(route) {
    const units = await route();
    homes.forgetEdits();
    show({ units });
  }

  async function setAll() {
    show({ units: await routes.getLog() });
    const refused = await homes.setAll();
    show({ units: await routes.getLog() });
    if (refused.length > 0)
      message.error(`Set All: not everything was set, see ${refused.join(', ')}`);
    else
      message.note('All units are set.');
  }

  group.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button)
      command(message, button.textContent, actions[button.dataset.action]);
  });
}
