using Antt.Engine;
using Antt.Engine.Loading;
using Antt.Fuzz.Running;

namespace Antt.Fuzz.Families;

/// <summary>Registers with damaged documents, run through the whole pipeline.</summary>
internal sealed class JsonFiles : Family
{
    public override string Name => "json";

    public override Outcome Try(Trial trial)
    {
        var register = Bed.Any(trial.Dice);
        var changes = Damage.Of(register, trial);
        var files = new Dictionary<string, byte[]>(register, StringComparer.Ordinal);
        foreach (var (path, bytes) in changes)
        {
            if (bytes is null) files.Remove(path);
            else files[path] = bytes;
        }
        trial.Start();
        var summary = Pipeline.Run(new MemoryTree(files), new RunOptions(Bed.Today));
        foreach (var finding in summary.Diagnostics)
        {
            _ = finding.Message(Model.Language.Vietnamese);
            if (finding.Location.Line < 1 || finding.Location.Column < 1) return Outcome.Wrong($"{finding.Descriptor.Code} stands nowhere");
        }
        trial.Stop();
        if (summary.HasErrors) return Outcome.Refused;
        foreach (var (path, bytes) in changes)
            if (bytes is not null && Oracle.Fault(path, bytes) is { } fault) return Outcome.Wrong($"clean, though {path} is wrong: {fault}");
        return Outcome.Taken;
    }
}
