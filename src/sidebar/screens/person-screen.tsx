/** Finds a person in the file, says where, and takes them out of what the add-on has written. */

import { useState } from "preact/hooks";
import type { PersonFound } from "../../addon/panel";
import { person as words } from "../../text/sidebar-privacy";
import { usePanel, useSay } from "../panel";
import { Button } from "../parts/button";
import { Screen } from "../parts/screen";
import { TextField } from "../parts/text-field";
import { server } from "../server";

const fewestCharacters = 3;

export function PersonScreen() {
  const say = useSay();
  const { ask, update } = usePanel();
  const [name, setName] = useState("");
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<PersonFound | null>(null);
  const [done, setDone] = useState(false);
  const isShort = name.trim().length < fewestCharacters;
  const isOurs = found !== null && (found.ours.length > 0 || found.remembered);

  const type = (text: string) => {
    setName(text);
    setFound(null); // what was found belongs to the name it was found for
    setDone(false);
  };
  const find = () => {
    setTried(true);
    if (isShort) return document.getElementById("person")?.focus();
    ask({
      area: "ROWS",
      line: words.finding,
      send: () => server.findPerson(name),
      done: setFound,
    });
  };
  const erase = (how: "erase" | "code") =>
    ask({
      area: "REMOVE",
      line: words.erasing,
      send: async () => ({
        left: await server.erasePerson(name, how),
        state: await server.panel(),
      }),
      done({ left, state }) {
        update(state);
        setFound(left);
        setDone(true);
      },
    });

  return (
    <Screen
      title={say(words.title)}
      footer={
        <>
          {isOurs ? (
            <>
              <Button kind="danger" onClick={() => erase("erase")}>
                {say(words.erase)}
              </Button>
              <Button kind="secondary" onClick={() => erase("code")}>
                {say(words.code)}
              </Button>
            </>
          ) : (
            <Button kind="primary" onClick={find}>
              {say(words.find)}
            </Button>
          )}
          <p class="hint" role="status">
            {done && say(words.done)}
          </p>
        </>
      }
    >
      <TextField
        id="person"
        label={say(words.name)}
        value={name}
        hint={say(words.nameHint)}
        problem={tried && isShort ? say(words.tooShort) : null}
        onType={type}
      />
      {found && <Places found={found} />}
    </Screen>
  );
}

function Places({ found: { ours, theirs, remembered } }: { found: PersonFound }) {
  const say = useSay();
  return (
    <>
      <h2>{say(words.ours)}</h2>
      {ours.length === 0 && !remembered && <p>{say(words.nothing)}</p>}
      <dl class="pairs">
        {ours.map(({ sheetName, places }) => (
          <div key={sheetName}>
            <dt>{sheetName}</dt>
            <dd>{say(words.places(places))}</dd>
          </div>
        ))}
        {remembered && (
          <div>
            <dt>{say(words.settings)}</dt>
            <dd>{say(words.places(1))}</dd>
          </div>
        )}
      </dl>
      <h2>{say(words.theirs)}</h2>
      {theirs.length === 0 && <p>{say(words.nowhere)}</p>}
      {theirs.map(({ sheetName, rows, count }) => (
        <p key={sheetName}>
          <b>{sheetName}</b>: {say(words.rows(rows.join(", "), count - rows.length))}
        </p>
      ))}
      {theirs.length > 0 && <p class="small">{say(words.theirsHint)}</p>}
    </>
  );
}
