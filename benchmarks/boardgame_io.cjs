// The anchor of moves_per_second.py: games that our bots played, carried by boardgame.io's headless client. A random bot
// draws among the recorded legal moves, and the client sets in its state what our move set in ours: the same size, the same
// changes, and no rule to compute, so the game itself could only be slower. Prints moves a second.
// Run it through moves_per_second.py, which writes games.json.
const { Client } = require("boardgame.io/dist/cjs/client.js");
const { RandomBot } = require("boardgame.io/dist/cjs/ai.js");

const games = JSON.parse(require("fs").readFileSync("games.json"));
let recorded = games[0];
let at = 0;

const game = {
  name: "recorded",
  setup: () => structuredClone(recorded.start),
  moves: {
    move: ({ G }) => {
      for (const [field, added, value] of recorded.moves[at].changes) {
        if (added) G[field].push(...value);
        else G[field] = value;
      }
    },
  },
};
const enumerate = () => recorded.moves[at].legal.map((each) => ({ move: "move", args: [each] }));

async function play(number) {
  recorded = games[number];
  const client = Client({ game: { ...game, seed: String(number) }, numPlayers: 4, debug: false });
  client.start();
  const bot = new RandomBot({ game, enumerate, seed: String(number) });
  for (at = 0; at < recorded.moves.length; at += 1) {
    const state = client.getState();
    const { action } = await bot.play(state, state.ctx.currentPlayer);
    client.store.dispatch(action);
  }
  if (JSON.stringify(client.getState().G.turn) !== JSON.stringify(recorded.end)) throw new Error("it ends otherwise");
  client.stop();
  return recorded.moves.length;
}

async function main() {
  await play(0);
  let best = 0;
  for (let round = 0; round < 5; round += 1) {
    const start = process.hrtime.bigint();
    let moves = 0;
    for (let number = 0; number < games.length; number += 1) moves += await play(number);
    best = Math.max(best, (moves * 1e9) / Number(process.hrtime.bigint() - start));
  }
  console.log(Math.round(best));
}

main();
