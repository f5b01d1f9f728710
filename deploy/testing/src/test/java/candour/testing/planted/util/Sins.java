package candour.testing.planted.util;

import candour.platform.log.LoggedEvent;
import candour.platform.log.Stored;
import candour.platform.policy.Policy;
import candour.platform.sealed.Opening;
import candour.platform.sealed.Sealed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One sin each. */
final class Sins {
    private Sins() {}

    static LocalDate clock() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static UUID chance() {
        return UUID.randomUUID();
    }

    static boolean outside() {
        return Files.exists(Path.of("/"));
    }

    static Opening.Opened opens(Opening opening, Sealed sealed) {
        return opening.open(sealed);
    }

    /** A name in the clear, three levels down. */
    record Person(Map<String, List<Integer>> marks, Sealed name) {}

    @Stored("sin-recorded")
    record SinRecorded(UUID id, List<Person> people) {}

    static final class Cleanup implements Policy {
        @Override
        public String name() {
            return "cleanup";
        }

        @Override
        public List<Object> on(LoggedEvent event) {
            return List.of();
        }
    }
}
