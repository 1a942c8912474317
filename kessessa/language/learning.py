"""Words of "learn in five minutes": what the coach says beside each screen of a first round, and the last card.

Each card says one idea in one or two sentences of at most twenty words, then what to press.
"""

from __future__ import annotations

from dataclasses import dataclass

from kessessa.language.speech import Text


@dataclass(frozen=True, slots=True)
class Lesson:
    """A coach's card: its title, its idea, and what to do; `{team}` is the team whose turn it is."""

    title: Text
    says: Text
    do: Text


LEARN: Text = {"fr": "Apprendre en 5 min", "en": "Learn in 5 min"}
UNDERSTOOD: Text = {"fr": "J’ai compris", "en": "Got it"}
SKIP: Text = {"fr": "Passer l’apprentissage", "en": "Skip the lesson"}
STEP: Text = {"fr": "Étape {n} sur {total}", "en": "Step {n} of {total}"}
LOOK_AT: Text = {"fr": "À regarder : {names}", "en": "Look at: {names}"}
LEAVE: Text = {"fr": "Quitter l’apprentissage", "en": "Leave the lesson"}
LEAVE_ASK: Text = {"fr": "Quitter l’apprentissage ?", "en": "Leave the lesson?"}
NOT_KEPT: Text = {
    "fr": "Cet apprentissage n’est pas enregistré : on peut le refaire quand on veut.",
    "en": "This lesson is not saved: play it again whenever you like.",
}

LESSONS: dict[str, Lesson] = {
    "welcome": Lesson(
        {"fr": "Bienvenue !", "en": "Welcome!"},
        {
            "fr": "En cinq minutes, nous jouons ensemble un vrai premier mois. "
            "Éteignez les lampes devant l’écran : le fond de la classe lira mieux.",
            "en": "In five minutes, we play a real first month together. "
            "Switch off the lights near the screen: the back of the room will read better.",
        },
        {"fr": "la pause de l’animateur, à tout moment.", "en": "the facilitator’s pause, at any time."},
    ),
    "aloud": Lesson(
        {"fr": "On lit à voix haute", "en": "Read it aloud"},
        {
            "fr": "Une personne de la classe lit la page ; la touche L la fait lire par l’ordinateur. "
            "Vous êtes une seule coopérative : on gagne ou on perd ensemble.",
            "en": "Someone in the class reads the page; the L key lets the computer read it. "
            "You are one cooperative: you win or lose together.",
        },
        {"fr": "tourne la page, quand c’est lu.", "en": "turns the page, once it is read."},
    ),
    "pillars": Lesson(
        {"fr": "Cinq piliers", "en": "Five pillars"},
        {
            "fr": "Cinq piliers portent la coopérative, chacun de 0 à 10. "
            "Si l’un d’eux reste à 0, elle s’arrête : prenez soin des cinq.",
            "en": "Five pillars hold the cooperative up, each from 0 to 10. "
            "If one stays at 0, it ends: take care of all five.",
        },
        {"fr": "Tous partent de 5 : faites-les monter.", "en": "All begin at 5: raise them."},
    ),
    "stock": Lesson(
        {"fr": "Ce que vous avez", "en": "What you have"},
        {
            "fr": "La trésorerie paie les projets : elle ne doit pas rester sous zéro. "
            "Le savoir se gagne en répondant, le temps se donne au travail.",
            "en": "The treasury pays for projects: it must not stay below zero. "
            "You earn knowledge by answering, and give your time to work.",
        },
        {"fr": "ouvre le mois : lisez l’actualité.", "en": "opens the month: read the news."},
    ),
    "news": Lesson(
        {"fr": "{team} coordonnent", "en": "{team} coordinate"},
        {
            "fr": "Ce mois-ci, cette équipe mène le jeu ; le mois prochain, ce sera une autre. "
            "Une personne de l’équipe lit la nouvelle à toute la classe.",
            "en": "This team leads the game this month; next month, another one will. "
            "One of its members reads the news to the whole class.",
        },
        {"fr": "quand tout le monde a compris.", "en": "once everyone has understood."},
    ),
    "question": Lesson(
        {"fr": "{team} répondent", "en": "{team} answer"},
        {
            "fr": "Parlez-en d’abord entre vous : une seule réponse par équipe, et pas de chrono. "
            "Se tromper ne coûte rien ; E appelle l’autre équipe à l’aide.",
            "en": "Talk it over first: one answer per team, and no clock. "
            "A wrong answer costs nothing; E calls the other team to help.",
        },
        {"fr": "choisit, puis Entrée valide.", "en": "chooses, then Enter confirms."},
    ),
    "reveal": Lesson(
        {"fr": "Savoir, puis faire", "en": "Know it, then do it"},
        {
            "fr": "Juste, vous gagnez un jeton savoir ; sinon, la carte reviendra. "
            "À la fin, on comparera ce que vous savez et ce que vous faites.",
            "en": "If it is right, you earn knowledge; if not, the card will come back. "
            "At the end, you compare what you know and what you do.",
        },
        {"fr": "quand l’explication est lue à voix haute.", "en": "once the explanation is read aloud."},
    ),
    "agenda": Lesson(
        {"fr": "De quoi parle-t-on ?", "en": "What do we discuss?"},
        {
            "fr": "Ces sujets attendent, mais le conseil n’en traite qu’un ce mois-ci. "
            "Attention : un dilemme laissé de côté s’aggrave.",
            "en": "These matters wait, but the board takes only one this month. "
            "Beware: a dilemma left aside gets worse.",
        },
        {"fr": "choisit, puis Entrée ouvre le conseil.", "en": "chooses, then Enter opens the meeting."},
    ),
    "matter": Lesson(
        {"fr": "{team} proposent", "en": "{team} propose"},
        {
            "fr": "Cette équipe propose une option à toute la coopérative. "
            "Les flèches montrent les piliers qu’elle aide et ceux qu’elle fragilise.",
            "en": "This team proposes one option to the whole cooperative. "
            "The arrows show which pillars it helps and which it weakens.",
        },
        {"fr": "choisit, puis Entrée propose.", "en": "chooses, then Enter proposes."},
    ),
    "consent": Lesson(
        {"fr": "Une équipe, une voix", "en": "One team, one voice"},
        {
            "fr": "Chaque équipe, à son tour, dit si elle peut vivre avec la proposition. "
            "Une objection protège un pilier : elle sert à faire mieux.",
            "en": "Each team in turn says whether it can live with the proposal. "
            "An objection protects a pillar: it helps to do better.",
        },
        {
            "fr": "choisit, puis Entrée : une équipe, puis l’autre.",
            "en": "chooses, then Enter: one team, then the other.",
        },
    ),
    "vote": Lesson(
        {"fr": "On passe au vote", "en": "Time to vote"},
        {
            "fr": "Il reste des objections : la majorité décide, en secret. "
            "Chaque équipe pèse pareil, quoi qu’elle ait apporté.",
            "en": "Objections remain: the majority decides, in secret. "
            "Every team weighs the same, whatever it has given.",
        },
        {"fr": "choisit, puis Entrée confirme.", "en": "chooses, then Enter confirms."},
    ),
    "told": Lesson(
        {"fr": "Décidé ensemble", "en": "Decided together"},
        {
            "fr": "Voici ce que votre décision change, et pourquoi. "
            "Sans objection, la démocratie gagne un point : savoir, c’est bien ; pratiquer, c’est mieux.",
            "en": "This is what your decision changes, and why. "
            "Without objection, democracy gains a point: to know is good, to practise is better.",
        },
        {"fr": "quand les effets sont lus.", "en": "once the effects are read."},
    ),
    "work": Lesson(
        {"fr": "{team} au travail", "en": "{team} at work"},
        {
            "fr": "Chaque équipe place ses jetons de temps : la vie associative, le repos, ou un chantier. "
            "Un chantier ouvre quand il a tous ses jetons.",
            "en": "Each team places its time tokens: community life, rest, or a building site. "
            "A site opens once it has all its tokens.",
        },
        {"fr": "choisit une ligne, Entrée y pose un jeton.", "en": "picks a row, Enter puts a token there."},
    ),
    "accounts": Lesson(
        {"fr": "Les comptes du mois", "en": "The month’s accounts"},
        {
            "fr": "Chaque euro dit d’où il vient, chaque pilier dit pourquoi il bouge. "
            "C’est ici que l’on voit si la coopérative tient.",
            "en": "Every euro says where it comes from, every pillar why it moves. "
            "This is where you see whether the cooperative holds.",
        },
        {"fr": "finit le mois.", "en": "ends the month."},
    ),
}

DONE: Text = {"fr": "Vous savez jouer !", "en": "You know how to play!"}
DONE_SAYS: Text = {
    "fr": "Un mois joué pour de vrai. Voici ce que vous emportez :",
    "en": "One month, played for real. This is what you take away:",
}
LEARNT: tuple[tuple[str, Text], ...] = (
    (
        "users-three",
        {
            "fr": "Une équipe, une voix : on gagne ou on perd ensemble.",
            "en": "One team, one voice: you win or lose together.",
        },
    ),
    (
        "chats-circle",
        {
            "fr": "Le consentement : on améliore tant que quelqu’un objecte.",
            "en": "Consent: you improve a proposal as long as someone objects.",
        },
    ),
    (
        "scales",
        {
            "fr": "Cinq piliers à tenir, une trésorerie au-dessus de zéro.",
            "en": "Five pillars to hold up, a treasury above zero.",
        },
    ),
    (
        "hammer",
        {
            "fr": "Le temps que l’on donne ouvre les chantiers.",
            "en": "The time you give opens new places.",
        },
    ),
    (
        "graduation-cap",
        {
            "fr": "Savoir ne suffit pas : le débriefing regarde aussi ce que l’on pratique.",
            "en": "Knowing is not enough: the debrief also looks at what you practise.",
        },
    ),
)
