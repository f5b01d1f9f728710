package candour.platform.sealed.vault;

import candour.platform.sealed.Opening.Reason;
import candour.platform.sealed.vault.VaultRecord.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the records of a segment come to: each subject's wrapped key and how it stands. Holds no key in the clear. */
final class KeyRing {

    private final Map<String, Held> subjects = new ConcurrentHashMap<>();
    private final Map<Kind, VaultRecord> own = new ConcurrentHashMap<>();

    /** How one subject's key stands. */
    record Held(@Nullable VaultRecord key, boolean restricted, boolean sealedAway, boolean shredded) {

        private static final Held NOTHING = new Held(null, false, false, false);

        private Held next(VaultRecord entry) {
            return switch (entry.kind()) {
                case OPENING, ROOT -> this;
                case KEY -> key == null && !shredded ? new Held(entry, restricted, sealedAway, false) : this;
                case RESTRICTED -> new Held(key, true, sealedAway, shredded);
                case RELEASED -> new Held(key, false, sealedAway, shredded);
                case SEALED_AWAY -> new Held(key, restricted, true, shredded);
                case BROUGHT_BACK -> new Held(key, restricted, false, shredded);
                case SHREDDED -> new Held(null, restricted, sealedAway, true);
            };
        }

        /** Why the key may not be used, if so. */
        Optional<Reason> withheld(boolean dataProtection) {
            if (shredded) {
                return Optional.of(Reason.SHREDDED);
            }
            if (sealedAway) {
                return Optional.of(Reason.SEALED_AWAY);
            }
            if (restricted && !dataProtection) {
                return Optional.of(Reason.RESTRICTED);
            }
            return key == null ? Optional.of(Reason.NO_KEY) : Optional.empty();
        }
    }

    void add(VaultRecord entry) {
        switch (entry.kind()) {
            case OPENING, ROOT -> own.put(entry.kind(), entry);
            case KEY, RESTRICTED, RELEASED, SEALED_AWAY, BROUGHT_BACK, SHREDDED ->
                subjects.merge(entry.subject(), Held.NOTHING.next(entry), (held, _) -> held.next(entry));
        }
    }

    boolean wouldChange(VaultRecord entry) {
        return !of(entry.subject()).next(entry).equals(of(entry.subject()));
    }

    Held of(String subject) {
        return subjects.getOrDefault(subject, Held.NOTHING);
    }

    Optional<VaultRecord> own(Kind kind) {
        return Optional.ofNullable(own.get(kind));
    }

    Map<String, Held> subjects() {
        return subjects;
    }

    /** The marks that must be carried into the next epoch for one subject. */
    static List<VaultRecord> marks(String subject, Held held) {
        var marks = new ArrayList<VaultRecord>();
        if (held.restricted()) {
            marks.add(VaultRecord.mark(Kind.RESTRICTED, subject));
        }
        if (held.sealedAway()) {
            marks.add(VaultRecord.mark(Kind.SEALED_AWAY, subject));
        }
        if (held.shredded()) {
            marks.add(VaultRecord.mark(Kind.SHREDDED, subject));
        }
        return marks;
    }
}
