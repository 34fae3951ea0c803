/** The laboratory's instruments. Each computes only at a press. */

import { startLights } from "../essay/lights.js";
import { startFan } from "./fan.js";
import { startLadder } from "./ladder.js";
import { startLandscape } from "./landscape.js";
import { startTaught } from "./taught.js";

startTaught();
startLandscape();
startFan();
startLadder();
startLights();
