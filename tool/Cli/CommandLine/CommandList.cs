using System.CommandLine;
using Antt.Cli.Commands;
using Antt.Cli.Commands.Archiving;
using Antt.Cli.Commands.Authoring;
using Antt.Cli.Commands.Automation;
using Antt.Cli.Commands.Classes;
using Antt.Cli.Commands.Compare;
using Antt.Cli.Commands.Drafts;
using Antt.Cli.Commands.Forms;
using Antt.Cli.Commands.Init;
using Antt.Cli.Commands.Localities;
using Antt.Cli.Commands.Mending;
using Antt.Cli.Commands.Places;
using Antt.Cli.Commands.Reviews;
using Antt.Cli.Commands.Sharding;
using Antt.Cli.Commands.Tables;
using Antt.Cli.Commands.Trust;
using Antt.Cli.Text;
using Antt.Cli.Text.Automation;
using Antt.Cli.Text.Compare;
using Antt.Cli.Text.Drafts;
using Antt.Cli.Text.Forms;
using Antt.Cli.Text.Reviews;
using Antt.Cli.Text.Trust;
using Antt.Model;

namespace Antt.Cli.CommandLine;

/// <summary>What the tool can do: the commands and the options all of them share. The tree and the first page of help come from here.</summary>
/// <remarks>Nothing of the command-line library is needed to read it, so help is there before the tree would have been built.</remarks>
internal static class CommandList
{
    /// <summary>The commands, in the order of the help.</summary>
    public static CommandEntry[] Commands { get; } =
    [
        new("check", CheckText.Purpose, CheckCommand.Furnish),
        new("diff", CompareText.Purpose, DiffCommand.Furnish),
        new("fix", MendText.FixPurpose, FixCommand.Furnish),
        new("fmt", MendText.FmtPurpose, FmtCommand.Furnish),
        new("new", NewText.Purpose, NewCommand.Furnish),
        new("renew", RenewText.Purpose, RenewCommand.Furnish),
        new("attach", AttachText.Purpose, AttachCommand.Furnish),
        new("assess", ResultText.Purpose, AssessCommand.Furnish),
        new("status", StatusText.Purpose, StatusCommand.Furnish),
        new("review", ReviewText.Purpose, ReviewCommand.Furnish),
        new("classify", ClassText.Purpose, ClassifyCommand.Furnish),
        new("explain", ExplainText.Purpose, ExplainCommand.Furnish),
        new("report", ReportText.Purpose, ReportCommand.Furnish),
        new("forms", FormsText.Purpose, FormsCommand.Furnish),
        new("intake", FormsText.IntakePurpose, IntakeCommand.Furnish),
        new("draft", DraftText.Purpose, DraftCommand.Furnish),
        new("calendar", CalendarText.Purpose, CalendarCommand.Furnish),
        new("profile", ProfileText.Purpose, ProfileCommand.Furnish),
        new("template", TablesText.TemplatePurpose, TemplateCommand.Furnish),
        new("import", TablesText.ImportPurpose, ImportCommand.Furnish),
        new("export", SiteText.ExportPurpose, ExportCommand.Furnish),
        new("site", SiteText.Purpose, SiteCommand.Furnish),
        new("build", SiteText.BuildPurpose, BuildCommand.Furnish),
        new("sign", SignText.Purpose, SignCommand.Furnish),
        new("verify", VerifyText.Purpose, VerifyCommand.Furnish),
        new("archive", ArchiveText.Purpose, ArchiveCommand.Furnish),
        new("shards", ShardText.Purpose, ShardsCommand.Furnish),
        new("merge", ShardText.MergePurpose, MergeCommand.Furnish),
        new("federate", FederateText.Purpose, FederateCommand.Furnish),
        new("places", PlacesText.Purpose, PlacesCommand.Furnish),
        new("owners", OwnersText.Purpose, OwnersCommand.Furnish),
        new("hooks", HooksText.Purpose, HooksCommand.Furnish),
        new("sbom", SupplyText.Purpose, SbomCommand.Furnish),
        new("init", InitText.Purpose, InitCommand.Furnish),
    ];

    /// <summary>The language to speak.</summary>
    public static OptionEntry Language { get; } = new("--lang", [], CliText.LanguagePurpose) { Values = ["en", "vi"], ValueName = "vi|en" };

    /// <summary>The help of any command.</summary>
    public static OptionEntry Help { get; } = new("--help", ["-h", "-?"], CliText.HelpPurpose);

    /// <summary>The version of the tool.</summary>
    public static OptionEntry Version { get; } = new("--version", [], CliText.VersionPurpose);

    /// <summary>The options of the tool itself, in the order of the help.</summary>
    public static OptionEntry[] Options { get; } = [Language, Help, Version];
}

/// <summary>Gives a command its arguments, options and action.</summary>
internal delegate void Furnish(Command command, Screen screen);

/// <summary>A command of the first level.</summary>
/// <param name="Name">The word that calls it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Furnish">Makes the rest of it, when it is needed.</param>
internal sealed record CommandEntry(string Name, Words Purpose, Furnish Furnish);

/// <summary>An option of the tool itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Other names.</param>
/// <param name="Purpose">What it is for.</param>
internal sealed record OptionEntry(string Name, string[] Aliases, Words Purpose)
{
    /// <summary>What a value is called; null when it takes none.</summary>
    public string? ValueName { get; init; }

    /// <summary>The only values it takes; none when any will do, or none at all.</summary>
    public string[] Values { get; init; } = [];

    /// <summary>Whether somebody typed it.</summary>
    public bool IsCalled(string typed) => typed == Name || Array.IndexOf(Aliases, typed) >= 0;
}
