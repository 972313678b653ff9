using System.Text;
using System.Text.RegularExpressions;
using Antt.Engine.Drafting;
using Antt.Engine.Validating;
using Antt.Fuzz.Mutating;
using Antt.Fuzz.Running;
using Antt.Office.Documents;
using Markdig;

namespace Antt.Fuzz.Families;

/// <summary>Markdown as people write it into prose, and templates of papers.</summary>
internal sealed partial class MarkdownTexts : Family
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().Build();

    private static readonly string[] Sound =
    [
        "# Thuyết minh\n\nĐoạn *nhấn* và **đậm**, [liên kết](https://vi-du.example/a).\n\n- một\n  - hai\n\n1. ba\n\n> trích\n\n`mã`\n",
        "co-quan: {{ten}}\nso: Số: {{ten}}\nky: A / B\n---\n# BÁO CÁO\n\n## Trích yếu\n\n> Căn cứ {{ten}};\n\n| A | B |\n|---|---|\n| 1 | {{ten}} |\n\n---\n\n# PHỤ LỤC\n\n{{bang}}\n",
    ];

    public override string Name => "markdown";

    public override Outcome Try(Trial trial)
    {
        var sound = trial.Dice.Next(Sound.Length);
        var text = TextMutator.Mutate(Sound[sound], trial.Dice);
        trial.Give("text.md", Encoding.UTF8.GetBytes(text));
        trial.Start();
        if (sound == 0)
        {
            if (SafeMarkdown.FlawsOf(text).Count > 0) return Outcome.Refused;
            trial.Stop();
            var page = Markdown.ToHtml(text, Plain);
            return Runs().IsMatch(page) ? Outcome.Wrong($"found harmless: {Runs().Match(page).Value}") : Outcome.Taken;
        }
        var template = PaperTemplate.Read(text, out var unknown);
        var fields = new PaperFields().Set("ten", Hostile.Texts[trial.Dice.Next(Hostile.Texts.Length)]).SetTable("bang", ["A", "B"], [[text, Hostile.Texts[trial.Dice.Next(Hostile.Texts.Length)]]]);
        if (!unknown.IsEmpty || !template.Missing(fields).IsEmpty) return Outcome.Refused;
        var paper = template.Fill("x", fields);
        if (HtmlPapers.Write([paper]).Contains("<script", StringComparison.OrdinalIgnoreCase)) return Outcome.Wrong("a script in a paper");
        return WordPapers.Write([paper]).Length > 0 ? Outcome.Taken : Outcome.Wrong("no document");
    }

    /// <summary>What would run, or fetch something, in a page.</summary>
    [GeneratedRegex("<(script|iframe|object|embed|svg|style|form|link|meta)|(href|src)=\"(javascript|data|vbscript|file):| on[a-z]+=\"", RegexOptions.IgnoreCase)]
    private static partial Regex Runs();
}
