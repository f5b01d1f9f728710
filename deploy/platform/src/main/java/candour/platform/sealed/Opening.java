package candour.platform.sealed;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opens sealed values, only for the REST edge and for declared openers (ruling R17). */
public interface Opening {

    /** What opening one value came to. */
    sealed interface Opened {
        /** The words. */
        record Text(String text) implements Opened {
            @Override
            public String toString() {
                return "Text[…]";
            }
        }

        /** The value cannot be opened, and this is what a reader is told instead. */
        record Unavailable(Reason reason) implements Opened {}
    }

    /** Why a value cannot be opened. When several hold, the first of them is told. */
    enum Reason {
        /** A key it needs has been destroyed: nobody will ever read it. */
        SHREDDED,
        /** A key it needs is with the custodians. */
        SEALED_AWAY,
        /** Only the data protection officer may open it. */
        RESTRICTED,
        /** A key it needs is not in the vault, though nobody destroyed it: the vault was restored incompletely. */
        NO_KEY,
        /** It is not what was sealed: changed, moved to another place, or put together from parts of others. */
        TAMPERED
    }

    /** Opens one value. */
    Opened open(Sealed sealed);

    /** Opens many at once; the answer is by value id. */
    Map<UUID, Opened> openAll(List<Sealed> sealed);
}
