// Talks to the playground: what a person sees, what they do, and word of changes.

const token = document.querySelector('meta[name="playground-token"]').content;

export async function stateFor(person) {
  const answer = await fetch(`/page/state?as=${encodeURIComponent(person)}`, {
    headers: { "X-Playground-Token": token },
  });
  if (!answer.ok) throw new Error(`The playground answered ${answer.status}`);
  return answer.json();
}

export async function act(person, kind, details) {
  const answer = await fetch("/page/act", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Playground-Token": token },
    body: JSON.stringify({ as: person, kind, ...details }),
  });
  return answer.ok ? answer.json() : { status: 0, problems: {} };
}

export function onChange(listener) {
  const changes = new EventSource(`/page/changes?token=${token}`);
  changes.onmessage = listener;
}
