using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using System.Text.Json;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine;
using Antt.Engine.Authoring;
using Antt.Engine.Sharding;

namespace Antt.Cli.Commands.Sharding;

/// <summary><c>antt shards</c>: plans by place how several machines share a register, in the words of the forge that runs them.</summary>
internal static class ShardsCommand
{
    private static readonly string[] Formats = ["github", "gitlab"];

    public static void Furnish(Command command, Screen screen)
    {
        var parts = new Argument<int>("parts") { HelpName = screen.In(ShardText.PartsName), Description = screen.In(ShardText.PartsPurpose(ShardPlan.MostParts)) };
        var format = Choices.Limit(new Option<string>("--format") { Description = screen.In(ShardText.FormatPurpose), HelpName = screen.In(CliText.FormatName) }, screen, static () => Formats);
        command.Add(parts);
        command.Add(format);
        command.SetAction(parsed => (int)Run(screen, parsed.GetRequiredValue(parts), parsed.GetValue(format) ?? Formats[0]));
    }

    private static ExitCode Run(Screen screen, int parts, string format)
    {
        if (parts is < 1 or > ShardPlan.MostParts) return screen.Refuse(ShardText.NotSoMany(parts, ShardPlan.MostParts));
        if (PartialRegister.Open(screen.Environment.CurrentFolder, out var problem) is not { } register) return screen.Refuse(problem!.Value);
        if (Pipeline.Run(PartTree.Law(register.Tree), new RunOptions(screen.Environment.Today)).Frame is not { } frame) return screen.Fail(RunText.RegisterUnreadable);
        var shards = ShardPlan.Of(register.Tree, frame.Places, register.Files, parts);
        if (shards.IsEmpty) return screen.Fail(RunText.NothingChecked);
        if (format == Formats[0]) screen.Out.WriteLine(Matrix(shards));
        else WriteChild(screen.Out, shards);
        screen.Tell(ShardText.Planned(shards.Length, shards.Min(static shard => shard.Files), shards.Max(static shard => shard.Files)));
        return ExitCode.Clean;
    }

    /// <summary>One line that <c>fromJSON</c> makes a matrix of.</summary>
    private static string Matrix(ImmutableArray<Shard> shards)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("include"u8);
            foreach (var shard in shards)
            {
                writer.WriteStartObject();
                writer.WriteNumber("part"u8, shard.Number);
                writer.WriteString("folders"u8, string.Join(',', shard.Folders));
                writer.WriteString("sparse"u8, string.Join('\n', shard.Patterns));
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>A child pipeline: the jobs of the register's own file, the first of them once for each part.</summary>
    private static void WriteChild(TextWriter output, ImmutableArray<Shard> shards)
    {
        output.WriteLine("include:\n  - local: .gitlab-ci.yml");
        output.WriteLine("part:\n  extends: .part\n  parallel:\n    matrix:");
        foreach (var shard in shards)
        {
            output.WriteLine($"      - PART: \"{shard.Number}\"");
            output.WriteLine($"        FOLDERS: \"{string.Join(',', shard.Folders)}\"");
            output.WriteLine($"        SPARSE: \"{string.Join(' ', shard.Patterns)}\"");
        }
        output.WriteLine("merge:\n  extends: .merge\n  needs: [part]");
    }
}
