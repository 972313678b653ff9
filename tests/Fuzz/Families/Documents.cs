using Antt.Engine.Loading;
using Antt.Engine.Validating;
using Antt.Fuzz.Mutating;
using Antt.Fuzz.Running;
using Antt.Model.Diagnostics;

namespace Antt.Fuzz.Families;

/// <summary>Single documents, read and held against their schemas: what another reader and another validator refuse, the tool has to refuse.</summary>
internal sealed class Documents : Family
{
    private static readonly KeyValuePair<string, byte[]>[] Sound =
        [.. Bed.OfDemonstration.Where(static file => DocumentKinds.Of(file.Key) is not null).GroupBy(static file => DocumentKinds.Of(file.Key)!.Name).SelectMany(static kind => kind.Take(12))];

    public override string Name => "document";

    public override Outcome Try(Trial trial)
    {
        var (path, sound) = Sound[trial.Dice.Next(Sound.Length)];
        var bytes = trial.Give(path, JsonMutator.Mutate(sound, trial.Dice));
        var findings = new List<Diagnostic>();
        trial.Start();
        if (new JsonReader().Read(new SourceFile(path, bytes), findings) is { } tree) Schemas.For(DocumentKinds.Of(path)!).Check(tree, findings);
        trial.Stop();
        if (findings.Exists(static finding => finding.Severity == Severity.Error)) return Outcome.Refused;
        return Oracle.Fault(path, bytes) is { } fault ? Outcome.Wrong($"clean, though it is wrong: {fault}") : Outcome.Taken;
    }
}
