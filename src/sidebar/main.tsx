/** Starts the sidebar in its page. */

import { render } from "preact";
import { Sidebar } from "./sidebar";

render(<Sidebar />, document.body);
