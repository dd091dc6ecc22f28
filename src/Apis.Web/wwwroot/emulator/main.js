// The emulator's page. What comes from the server goes through `show`; what a person wants goes through a queue of commands.
import { AccelerationBox } from './acceleration.js';
import { allUnits } from './allunits.js';
import { Buses } from './buses.js';
import { ClockControls } from './clock.js';
import { Connection } from './connection.js';
import { Follower, readOnce } from './follower.js';
import { Homes } from './homes.js';
import { Message } from './message.js';
import * as routes from './routes.js';

const find = id => document.getElementById(id);
const message = new Message(find('bar-message'));
const connection = new Connection(find('connection'));

/** Reads the units; the clock and the buses come with the stream, and must be fetched too when nobody follows it. */
const read = async () => show(autoRefresh.checked ? { units: await routes.getLog() } : await readOnce());

const autoRefresh = find('auto-refresh');
const homes = new Homes(find('units'), read);
const buses = new Buses(find('buses'));
const clock = new ClockControls(find('clock'), find('now'), find('clock-state'), { message, read });
const acceleration = new AccelerationBox(find('acceleration'), message);
allUnits(find('all-units'), { homes, message, show, read });

/** Shows what is there: a whole snapshot, or only the units where no more is known. */
function show(snapshot) {
  homes.show(snapshot.units);
  buses.show(snapshot.buses, snapshot.units);
  clock.show(snapshot);
  acceleration.show(snapshot.acceleration);
}

const follower = new Follower(show, state => connection.show(state));
const follow = () => autoRefresh.checked ? follower.start() : follower.stop();
autoRefresh.addEventListener('change', follow);

follow();
message.guard('Reading', async () => {
  const [units, rate] = await Promise.all([routes.getLog(), routes.getAcceleration()]);
  show({ units, acceleration: rate });
});
