package candour.local;

/** A database role that may log in. Its text form hides the password. */
public record Login(String username, String password) {
    @Override
    public String toString() {
        return username;
    }
}
