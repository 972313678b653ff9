using System.Text;
using Antt.Engine.Publishing;
using Antt.Model;
using Antt.Model.History;
using Antt.Model.Publication;

namespace Antt.Tests.Engine.Publishing;

/// <summary>The public log of decisions: only ever added to, and nothing in it or under it changes unseen.</summary>
public sealed class DecisionChainTests
{
    private static readonly PublicRegister Register = Published.Register(Published.Files());
    private static readonly List<OutputFile> Files = [.. ExportWriter.Files(Register)];

    [Fact]
    public void Every_published_decision_has_its_entry_and_the_head_is_the_last_one()
    {
        Assert.NotEmpty(Register.Decisions);
        Assert.Equal(Register.Decisions.Select(decision => decision.Id).Order(StringComparer.Ordinal), Register.Log.Select(entry => entry.Decision).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, Register.Log.Length), Register.Log.Select(entry => entry.Sequence));
        Assert.Equal(new PublicLogHead(Register.Log.Length, Register.Log[^1].Hash), DecisionChain.HeadOf(Register.Log));
        Assert.Empty(ExportReader.Read(Files).Faults);
    }

    [Fact]
    public void The_content_is_the_hash_of_the_very_file_that_is_published()
    {
        foreach (var entry in Register.Log)
        {
            var file = Files.Single(file => file.Path == $"decisions/{entry.Decision}.json");
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Bytes.Span)), entry.Content);
        }
    }

    [Fact]
    public void Any_change_under_the_log_is_seen()
    {
        var chained = Files.Where(file => file.Path == "export.json" || file.Path.StartsWith("log/", StringComparison.Ordinal) || file.Path.StartsWith("decisions/", StringComparison.Ordinal)).ToList();
        Assert.Empty(ExportReader.Read(chained).Faults);
        foreach (var file in chained.Where(file => file.Path != "export.json"))
        {
            AssertSeen(chained.Where(other => other != file), file.Path);
            var text = Encoding.UTF8.GetString(file.Bytes.Span);
            for (var line = 0; line < text.Split('\n').Length - 1; line++)
            {
                var lines = text.Split('\n');
                var at = lines[line].AsSpan().LastIndexOfAnyInRange('0', 'z');
                if (at < 0 || !char.IsAsciiLetterOrDigit(lines[line][at]) || lines[line].Contains("\"files\"", StringComparison.Ordinal)) continue;
                lines[line] = lines[line][..at] + (lines[line][at] == '1' ? '2' : '1') + lines[line][(at + 1)..];
                AssertSeen(chained.Where(other => other != file).Append(new OutputFile(file.Path, Encoding.UTF8.GetBytes(string.Join('\n', lines)))), $"{file.Path}({line + 1})");
            }
        }
    }

    [Fact]
    public void Two_entries_do_not_change_places_unseen()
    {
        var log = Register.Log;
        var swapped = log.SetItem(0, log[1] with { Sequence = 1 }).SetItem(1, log[0] with { Sequence = 2 });
        AssertSeen(ExportWriter.Files(Register with { Log = swapped }), "swapped");
        AssertSeen(ExportWriter.Files(Register with { Log = log.RemoveAt(log.Length - 1) }), "shortened");
        AssertSeen(ExportWriter.Files(Register with { Log = log.RemoveAt(0) }), "beheaded");
    }

    [Fact]
    public void The_order_is_that_in_which_decisions_were_entered_and_a_new_one_leaves_the_others_alone()
    {
        var decisions = Register.Decisions;
        var entered = DecisionLog.Of(decisions.Reverse().Select(decision => ($"data/decisions/{decision.Id}.json", "c0ffee", new DateOnly(2026, 1, 2))));
        var log = DecisionChain.Of(decisions, entered);
        Assert.Equal(decisions.Reverse().Select(decision => decision.Id), log.Select(entry => entry.Decision));

        var added = decisions[0] with { Id = "ubnd-xa-moi-T1-2000-01-01/2020/1-qd", Date = new DateOnly(2020, 11, 1) };
        var longer = DecisionChain.Of(decisions.Add(added), entered);
        Assert.Equal(log.AsEnumerable(), longer.Take(log.Length));
        Assert.Equal(added.Id, longer[^1].Decision);
        var before = ExportWriter.Files(Register with { Log = log }).ToDictionary(file => file.Path, Text);
        var after = ExportWriter.Files(Register with { Log = longer, Decisions = decisions.Add(added) }).ToDictionary(file => file.Path, Text);
        Assert.Equal(["SHA256SUMS", "log/head.json"], before.Keys.Where(path => before[path] != after[path]));
        Assert.Equal(2, after.Count - before.Count);
    }

    private static void AssertSeen(IEnumerable<OutputFile> files, string what) => Assert.True(ExportReader.Read(files).Register is null, what);

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
