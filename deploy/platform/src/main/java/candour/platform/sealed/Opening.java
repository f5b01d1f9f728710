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

    /** Why a value cannot be opened. */
    enum Reason {
        RESTRICTED,
        SEALED_AWAY,
        SHREDDED,
        TAMPERED
    }

    /** Opens one value. */
    Opened open(Sealed sealed);

    /** Opens many at once; the answer is by value id. */
    Map<UUID, Opened> openAll(List<Sealed> sealed);
}
