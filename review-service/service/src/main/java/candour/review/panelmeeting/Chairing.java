package candour.review.panelmeeting;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Who chaired a meeting (S002-047).
 *
 * @param chairedBy a person's reference
 * @param substitute whether that was neither the Chair nor the acting chair of that day
 * @param reason why somebody else did, sealed, or null
 */
public record Chairing(
        Code chairedBy, boolean substitute, @Nullable Sealed reason) {}
