using System.Text;
using Antt.Cli.Commands.Automation;
using Antt.Engine.Intake;
using Antt.Model;

namespace Antt.Cli.Commands.Init;

/// <summary>What a forge reads and runs in a new register: jobs with a pinned tool, what a proposal is asked, and forms for people without git.</summary>
internal static class ForgeFiles
{
    /// <summary>For a register that no forge keeps.</summary>
    public const string None = "none";

    private const string GitHub = "github";

    /// <summary>What may be chosen.</summary>
    public static IEnumerable<string> Known { get; } = [GitHub, "gitlab", None];

    /// <summary>The files for a forge.</summary>
    /// <param name="forge">One of <see cref="Known"/>.</param>
    /// <param name="frame">The register as it is about to be.</param>
    /// <param name="asOf">The day whose criteria proposals are asked about.</param>
    public static IEnumerable<OutputFile> Of(string forge, RegisterFrame frame, DateOnly asOf)
    {
        if (forge == None) return [];
        var asked = ProposalTemplates.Write(frame, asOf).Where(template => template.Path.StartsWith($".{forge}/", StringComparison.Ordinal))
            .Select(static template => new OutputFile(template.Path, Encoding.UTF8.GetBytes(template.Content)));
        return CarriedFiles.OfForge(forge).Concat(asked).Concat(Forms(forge));
    }

    private static IEnumerable<OutputFile> Forms(string forge) => forge == GitHub
        ? IssueForms.Files().Select(static form => form with { Path = ".github/ISSUE_TEMPLATE/" + form.Path })
        : IssueForms.Descriptions().Select(static form => form with { Path = ".gitlab/issue_templates/" + form.Path });
}
