namespace Antt.Fuzz.Killing;

/// <summary>Kills a command at moments of chance and looks at what it leaves.</summary>
/// <param name="scene">The command.</param>
internal abstract class KillRun(Scene scene) : IDisposable
{
    /// <summary>The folder the command is run in, or copies of it.</summary>
    protected KillFolder Before { get; } = KillFolder.Of(scene);

    /// <summary>How often the command was still at it when it was killed.</summary>
    public int Killed { get; protected set; }

    /// <summary>How often all was as after.</summary>
    public int Done { get; protected set; }

    /// <summary>Kills of a command.</summary>
    /// <param name="scene">The command.</param>
    /// <param name="seed">Where the moments come from.</param>
    public static KillRun Of(Scene scene, int seed) => scene.Kept.IsEmpty ? new WritingKillRun(scene, new Random(seed)) : new KeepingKillRun(scene, new Random(seed));

    /// <summary>So many times as many moments are tried at most, for some come when the command is done.</summary>
    private const int MostTries = 6;

    /// <summary>Runs kills of all commands from the command line, until so many were still at it; returns 1 when one left damage.</summary>
    public static int Offline(int moments, int seed, TextWriter output)
    {
        var (wrong, killed) = (0, 0);
        var scenes = Scene.All().ToList();
        foreach (var scene in scenes)
        {
            using var run = Of(scene, seed);
            var (share, tried) = ((moments + scenes.Count - 1) / scenes.Count, 0);
            for (; run.Killed < share && tried < share * MostTries; tried++)
            {
                if (run.Once() is not { } complaint) continue;
                wrong++;
                output.WriteLine($"{scene.Name}, moment {tried} of seed {seed}: {complaint}");
            }
            killed += run.Killed;
            output.WriteLine($"{scene.Name,-8} {tried,5} tried {run.Killed,5} killed while at it {run.Done,5} as after, the others as before");
        }
        output.WriteLine($"seed {seed}: {killed} killed while at it, {wrong} left damage");
        return wrong == 0 ? 0 : 1;
    }

    /// <summary>Kills once; what is damaged, null when nothing is.</summary>
    public abstract string? Once();

    public void Dispose() => Before.Dispose();
}
