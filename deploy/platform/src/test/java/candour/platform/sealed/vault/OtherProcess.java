package candour.platform.sealed.vault;

import java.nio.file.Path;
import java.util.List;

/** Another process on the same vault: makes keys it shares with others, and shreds some, until it is killed. */
final class OtherProcess {

    private OtherProcess() {}

    public static void main(String[] arguments) {
        var vault = DirectoryKeyVault.open(Path.of(arguments[0]));
        String name = arguments[1];
        for (int i = 0; ; i++) {
            vault.prepare(List.of("shared-" + i % 50, name + "-" + i));
            if (i % 5 == 4) {
                vault.shred(name + "-" + (i - 2));
            }
            System.out.println(i);
        }
    }
}
