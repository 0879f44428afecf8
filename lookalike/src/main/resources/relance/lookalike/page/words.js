// The page's own words, in the language of the person who looks.

const NARROW = "\u202f";

const ENGLISH = {
  channels: "Channels", apps: "Apps", people: "View as", you: "you", deactivated: "deactivated",
  private: "private", archived: "archived", archivedNote: "This channel is archived.",
  members: (n) => `${n} members`, messages: "Messages", home: "Home",
  shortcuts: "Shortcuts", more: "More actions", replyTo: "Reply in thread", reply: "Reply",
  replies: (n) => (n === 1 ? "1 reply" : `${n} replies`), replying: "Replying in a thread",
  stopReplying: "Stop replying", onlyYou: "Only visible to you", edited: "(edited)", app: "APP",
  write: (place) => `Message ${place}`, send: "Send", unread: "unread",
  emptyChannel: "Nothing here yet. Say something, or type /relance to start.",
  emptyDirect: "Your private conversation with the app. Try /relance help.",
  emptyHome: "The app has not shown anything here yet.",
  agenda: "Agenda", tomorrow: "Tomorrow 9:30", day: "+1 day", week: "+1 week",
  theme: "Light or dark", menu: "Conversations", close: "Close", cancel: "Cancel", ok: "OK",
  optional: "optional", choose: "Choose…", required: "required", sending: "Sending…",
  noAnswer: "The app did not answer. Try again?", trouble: "We had some trouble connecting. Try again?",
  unknownBlock: (type) => `A “${type}” block, which this playground does not draw.`,
  today: "today", yesterday: "yesterday", tomorrowDay: "tomorrow", at: " at ", image: "image",
  deactivate: (name) => `Deactivate ${name}`, reactivate: (name) => `Reactivate ${name}`,
  hour: "local time", conversation: "Conversation",
};

const FRENCH = {
  channels: "Canaux", apps: "Applis", people: "Voir en tant que", you: "vous", deactivated: "compte désactivé",
  private: "privé", archived: "archivé", archivedNote: "Ce canal est archivé.",
  members: (n) => `${n} membres`, messages: "Messages", home: "Accueil",
  shortcuts: "Raccourcis", more: "Autres actions", replyTo: "Répondre dans le fil", reply: "Répondre",
  replies: (n) => (n < 2 ? `${n} réponse` : `${n} réponses`), replying: "Réponse dans un fil",
  stopReplying: "Ne plus répondre dans le fil", onlyYou: "Visible par vous uniquement", edited: "(modifié)", app: "APPLI",
  write: (place) => `Écrire à ${place}`, send: "Envoyer", unread: "non lu",
  emptyChannel: "Rien ici pour l’instant. Écrivez un message, ou tapez /relance pour commencer.",
  emptyDirect: "Votre conversation privée avec l’appli. Essayez /relance aide.",
  emptyHome: "L’appli n’a encore rien affiché ici.",
  agenda: "Agenda", tomorrow: "Demain 9 h 30", day: "+1 jour", week: "+1 semaine",
  theme: "Clair ou sombre", menu: "Conversations", close: "Fermer", cancel: "Annuler", ok: "OK",
  optional: "facultatif", choose: "Choisir…", required: "obligatoire", sending: "Envoi…",
  noAnswer: `L’appli n’a pas répondu. Réessayer${NARROW}?`,
  trouble: `La connexion a échoué. Réessayer${NARROW}?`,
  unknownBlock: (type) => `Un bloc «${NARROW}${type}${NARROW}», que ce bac à sable ne dessine pas.`,
  today: "aujourd’hui", yesterday: "hier", tomorrowDay: "demain", at: " à ", image: "image",
  deactivate: (name) => `Désactiver ${name}`, reactivate: (name) => `Réactiver ${name}`,
  hour: "heure locale", conversation: "Conversation",
};

export function wordsOf(locale) {
  return locale.startsWith("fr") ? FRENCH : ENGLISH;
}
