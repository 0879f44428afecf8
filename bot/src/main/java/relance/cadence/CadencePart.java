package relance.cadence;

import relance.chat.Field;
import relance.chat.Text;

import java.util.List;

/// One part of the cadence, in a file of its own that says all of it: what is ready-made
/// (`STANDARD`), how it reads from a sent form and what can be wrong with it (`read`), how it
/// stands in the form, and how it is said.
interface CadencePart {
    /// How it stands in the form.
    List<Field> fields();

    /// Its line of the whole rule.
    Text words();
}
