// The anchor of moves_per_second.py: a game of 80 moves (4 teams, 10 rounds of event, question, project, four votes and
// accounts) on boardgame.io's headless client. Prints moves a second. Run it through moves_per_second.py.
const { Client } = require("boardgame.io/dist/cjs/client.js");

const ROUNDS = 10;
const TEAMS = 4;

const game = {
  name: "small",
  setup: ({ random }) => ({
    round: 0,
    treasury: 2000,
    knowledge: 1,
    pillars: [5, 5, 5, 5, 5],
    events: random.Shuffle([...Array(20).keys()]),
    questions: random.Shuffle([...Array(20).keys()]),
    ballots: [],
    proposal: -1,
    opened: [],
    ledger: [],
  }),
  moves: {
    read: ({ G }) => {
      const event = G.events.pop();
      G.treasury += event * 10 - 90;
      G.ledger.push({ round: G.round, account: "event", amount: event * 10 - 90 });
    },
    answer: ({ G }, value) => {
      if (G.questions.pop() % 4 === value) G.knowledge += 1;
    },
    propose: ({ G }, way) => {
      G.proposal = way;
      G.ballots = [];
    },
    vote: ({ G }, yes) => {
      G.ballots.push(yes);
      if (G.ballots.length < TEAMS) return;
      if (G.ballots.filter(Boolean).length > TEAMS / 2) {
        G.opened.push(G.proposal);
        G.pillars[G.proposal] = Math.min(10, G.pillars[G.proposal] + 1);
      }
    },
    close: ({ G, events }) => {
      const dues = 60 - 20 * G.opened.length;
      G.treasury += dues;
      G.ledger.push({ round: G.round, account: "dues", amount: dues });
      G.round += 1;
      if (G.round === ROUNDS) events.endGame({ treasury: G.treasury });
      else events.endTurn();
    },
  },
};

function play(seed) {
  const client = Client({ game: { ...game, seed }, numPlayers: TEAMS, debug: false });
  client.start();
  let moves = 0;
  const step = (name, ...args) => {
    if (client.getState().ctx.gameover) throw new Error("over"); // a bot looks before it moves
    client.moves[name](...args);
    moves += 1;
  };
  while (!client.getState().ctx.gameover) {
    step("read");
    step("answer", moves % 4);
    step("propose", moves % 5);
    for (let team = 0; team < TEAMS; team += 1) step("vote", (moves + team) % 3 > 0);
    step("close");
  }
  client.stop();
  return moves;
}

play("warm-up");
let best = 0;
for (let round = 0; round < 5; round += 1) {
  const start = process.hrtime.bigint();
  let moves = 0;
  for (let at = 0; at < 20; at += 1) moves += play(`${round}-${at}`);
  best = Math.max(best, (moves * 1e9) / Number(process.hrtime.bigint() - start));
}
console.log(Math.round(best));
