using System.Collections.Immutable;
using Antt.Engine.Publishing.Verifying;
using Antt.Model;
using Antt.Model.Federation;
using Antt.Model.Publication;

namespace Antt.Engine.Publishing.Federating;

/// <summary>Looks at registers that are to stand in a national view; nothing is taken on trust.</summary>
public static class RegisterCheck
{
    private const int MostFaults = 5;

    /// <summary>A register whose export is not there.</summary>
    /// <param name="name">What the view calls it.</param>
    /// <param name="source">Where it was looked for.</param>
    /// <param name="known">The end of its log the last time; null where it was never looked at.</param>
    public static FederatedRegister Missing(string name, string source, PublicLogHead? known) => new(name, source, FederationState.Missing, [], null) { Known = known };

    /// <summary>A register by the files of its export, checked anew.</summary>
    /// <param name="name">What the view calls it.</param>
    /// <param name="source">Where they were found.</param>
    /// <param name="files">The files.</param>
    /// <param name="known">The end of its log the last time; null where it was never looked at.</param>
    public static FederatedRegister Of(string name, string source, IEnumerable<OutputFile> files, PublicLogHead? known)
    {
        var verifier = new ExportVerifier(files);
        var report = verifier.All(known);
        var faults = report.Checks.Where(static check => check.State == CheckState.Broken).SelectMany(static check => check.Faults).Take(MostFaults).ToImmutableArray();
        return new(name, source, report.Holds ? FederationState.Verified : FederationState.Broken, report.Holds ? [] : faults, report.Holds ? verifier.Register : null) { Known = known };
    }
}
