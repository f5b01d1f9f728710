package candour.reporting.knownreview;

import candour.platform.access.Code;
import candour.reporting.authority.Capacity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who signs the report, in order, from the review's profile (S002-154, T9, ruling R11): functions, not local bodies. */
public final class SignOffChain {

    private static final List<Capacity> COMMITTEE_THEN_OWNING_BODY = List.of(Capacity.COMMITTEE, Capacity.OWNING_BODY);

    private static final Map<String, List<Capacity>> BY_PROFILE =
            Map.of("sct-learning-review", COMMITTEE_THEN_OWNING_BODY);

    private SignOffChain() {}

    /** The chain of a profile; a profile not known here asks for the whole chain. */
    public static List<Capacity> of(@Nullable Code profile) {
        return profile == null
                ? COMMITTEE_THEN_OWNING_BODY
                : BY_PROFILE.getOrDefault(profile.value(), COMMITTEE_THEN_OWNING_BODY);
    }
}
