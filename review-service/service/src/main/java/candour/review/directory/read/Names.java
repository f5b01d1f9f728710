package candour.review.directory.read;

import static candour.review.directory.read.Directory.DIRECTORY;

import candour.platform.sealed.Sealed;
import candour.platform.view.Snapshot;
import candour.review.directory.read.Directory.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of several people, looked up together; sealed. */
public record Names(Map<String, Sealed> byReference) {
    /** Those the directory has of these. */
    public static Names of(Snapshot at, Collection<String> references) {
        var names = new HashMap<String, Sealed>();
        var keys = references.stream()
                .map(each -> Directory.key(Kind.PERSON, each))
                .toList();
        at.named(DIRECTORY, keys).forEach(entry -> {
            var person = entry.person();
            if (person != null) {
                names.put(person.personRef().value(), person.name());
            }
        });
        return new Names(Map.copyOf(names));
    }

    /** One of them, or null where the directory does not have that person. */
    public @Nullable Sealed of(String reference) {
        return byReference.get(reference);
    }
}
