using Antt.Cli;

namespace Antt.Tests.Cli.Checking;

/// <summary><c>antt check --watch</c>, told by hand when something changed and when to stop.</summary>
public sealed class WatchTests
{
    [Fact]
    public void A_change_is_checked_at_once_and_the_last_round_decides()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var stopped = new TaskCompletionSource();
        var changes = new Queue<Action>(
        [
            () => register.Write("data/instruments/bad.json", "{"),
            () => File.Delete(register.At("data/instruments/bad.json")),
            stopped.SetResult,
        ]);
        var output = new RoundWriter();
        var environment = new CliEnvironment(register.Path, CliRun.Today, false, false, false, null, () => stopped.Task)
        {
            UntilChanged = _ =>
            {
                var changed = new TaskCompletionSource();
                output.AtEnd = () =>
                {
                    changes.Dequeue()();
                    if (changes.Count > 0) changed.SetResult();
                };
                return changed.Task;
            },
        };
        Assert.Equal((int)ExitCode.Clean, AnttProgram.Run(["check", "--watch"], output, new StringWriter(), environment));
        var rounds = output.ToString().Split("[antt begin]")[1..];
        Assert.Equal(3, rounds.Length);
        Assert.All(rounds, round => Assert.Contains("[antt end]", round, StringComparison.Ordinal));
        Assert.Equal([false, true, false], rounds.Select(round => round.Contains("data/instruments/bad.json(", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_changed_file_ends_the_wait()
    {
        using var register = TemporaryFolder.OfDemonstration();
        var changed = Antt.Cli.Disk.FolderWatch.UntilChanged(register.At("data"));
        Assert.False(changed.IsCompleted);
        register.Write("data/units/new.json", "{}");
        await changed.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Outside_a_register_there_is_nothing_to_watch()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Usage, CliRun.In(folder.Path, "check", "--watch").Code);
    }

    /// <summary>Tells when a round has ended.</summary>
    private sealed class RoundWriter : StringWriter
    {
        public Action? AtEnd { get; set; }

        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.StartsWith("[antt end]", StringComparison.Ordinal) != true) return;
            var next = AtEnd;
            AtEnd = null;
            next?.Invoke();
        }
    }
}
