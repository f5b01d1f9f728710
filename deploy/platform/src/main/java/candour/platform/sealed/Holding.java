package candour.platform.sealed;

import candour.platform.sealed.KeyVault.Unwrapped;
import candour.platform.sealed.KeyVault.Unwrapped.DataKey;
import candour.platform.sealed.KeyVault.Unwrapped.Withheld;
import candour.platform.sealed.Opening.Reason;
import candour.platform.sealed.Sealed.Holder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** A data key given to its holders, and gathered from them again. */
final class Holding {

    /** Whose hand unwraps: an ordinary opener's or the data protection officer's. */
    @FunctionalInterface
    interface Hand {
        Unwrapped unwrap(String subject, byte[] wrapped);
    }

    private Holding() {}

    static List<Holder> give(KeyVault vault, List<String> subjects, byte[] dataKey) {
        var parts = Parts.split(dataKey, subjects.size());
        var holders = new ArrayList<Holder>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            holders.add(new Holder(subjects.get(i), Codes.text(vault.wrap(subjects.get(i), parts.get(i)))));
            Arrays.fill(parts.get(i), (byte) 0);
        }
        return holders;
    }

    static Unwrapped gather(List<Holder> holders, Hand hand) {
        var parts = new ArrayList<byte[]>(holders.size());
        var reasons = EnumSet.noneOf(Reason.class);
        for (Holder holder : holders) {
            switch (unwrap(holder, hand)) {
                case DataKey part when part.bytes().length == Parts.KEY_BYTES -> parts.add(part.bytes());
                case DataKey _ -> reasons.add(Reason.TAMPERED);
                case Withheld withheld -> reasons.add(withheld.reason());
            }
        }
        return reasons.isEmpty() && !parts.isEmpty()
                ? new DataKey(Parts.join(parts))
                : new Withheld(reasons.stream().findFirst().orElse(Reason.TAMPERED));
    }

    private static Unwrapped unwrap(Holder holder, Hand hand) {
        return Codes.bytes(holder.wrapped())
                .map(wrapped -> hand.unwrap(holder.subject(), wrapped))
                .orElse(new Withheld(Reason.TAMPERED));
    }
}
