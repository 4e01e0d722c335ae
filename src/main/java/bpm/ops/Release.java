package bpm.ops;

import picocli.CommandLine.IVersionProvider;

import java.util.Optional;

/** Which BPM this is (รุ่นของโปรแกรม). */
final class Release implements IVersionProvider {

    /** The name with the version that the build wrote into the jar; classes without a jar have none. */
    static String name() {
        return Optional.ofNullable(Release.class.getPackage().getImplementationVersion())
                .map(version -> "BPM " + version)
                .orElse("BPM");
    }

    @Override
    public String[] getVersion() {
        return new String[] {name()};
    }
}
