package candour.platform.access;

import java.util.Set;

/**
 * One row of a service's access matrix: who may use one operation. Whatever no row allows is denied.
 *
 * <p>A role is written in one of four ways:
 *
 * <ul>
 *   <li>{@code CHAIR}: whoever holds it in the scope, bound to an agency or not;
 *   <li>{@code AGENCY_LEAD:{agency}}: only whoever holds it bound to the value of the path parameter {@code agency}, so
 *       that one agency never reaches another's material and nobody another person's record;
 *   <li>{@code group:NAME}: a global capacity from the token. Such a person stands outside the review's team and names
 *       a purpose when what they read is restricted (ruling R9);
 *   <li>{@code ANY}: any signed-in person. What everybody may have is not barred to anyone.
 * </ul>
 *
 * @param operation the operation's name, for example {@code contact.record}; each REST operation names exactly one
 * @param roles who may use it
 * @param restricted whether every use that reads is recorded first: no audit, no read
 * @param hidden whether a denial answers 404, because existence itself is secret, rather than 403
 * @param answering those of the roles whose holders may mark as made in error what somebody else recorded; who holds
 *     none of them may take back their own records only (ruling R3)
 */
public record Permit(String operation, Set<String> roles, boolean restricted, boolean hidden, Set<String> answering) {

    /** A row under which everybody may take back their own records only. */
    public Permit(String operation, Set<String> roles, boolean restricted, boolean hidden) {
        this(operation, roles, restricted, hidden, Set.of());
    }

    /** The same, where these roles also answer for what others have recorded. */
    public Permit answeredForBy(Set<String> these) {
        return new Permit(operation, roles, restricted, hidden, these);
    }
}
