package candour.platform.closure;

import candour.platform.access.Code;
import candour.platform.view.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What of a service keeps something open, as its read models say now. */
@FunctionalInterface
public interface Blockers {

    /** All of it, in a fixed order; empty when nothing does. */
    List<Blocker> of(UUID about, Views views);

    /** Begins a list of them. */
    static Listed listed() {
        return new Listed(new ArrayList<>());
    }

    /** A list that leaves out what is not there. */
    record Listed(List<Blocker> all) {
        /** That many of a kind. */
        public Listed and(String kind, long count) {
            if (count > 0) {
                all.add(new Blocker(new Code(kind), Math.toIntExact(count)));
            }
            return this;
        }

        /** One of a kind, if so. */
        public Listed when(boolean so, String kind) {
            return and(kind, so ? 1 : 0);
        }
    }
}
