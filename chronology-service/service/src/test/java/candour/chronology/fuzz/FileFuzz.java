package candour.chronology.fuzz;

import candour.chronology.imports.preview.ImportOptions;
import candour.chronology.imports.preview.Preview;
import candour.chronology.imports.preview.Previewer;
import java.util.List;
import java.util.Map;

/** Whatever bytes somebody uploads as a chronology: a preview, or one clear reason why there is none. */
public final class FileFuzz {
    private FileFuzz() {}

    /** Called by Jazzer with whatever it has thought of. */
    public static void fuzzerTestOneInput(byte[] file) {
        switch (Previewer.preview(file, new ImportOptions(2026, null, List.of(), Map.of()))) {
            case Preview.Read read -> {
                if (read.tables().isEmpty()) {
                    throw new AssertionError("Read, but nothing was found");
                }
            }
            case Preview.Refused refused -> refused.reason();
        }
    }
}
