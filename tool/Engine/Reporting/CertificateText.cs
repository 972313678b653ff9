using System.Collections.Immutable;
using System.Text;
using Antt.Model.Decisions;

namespace Antt.Engine.Reporting;

/// <summary>A certificate written out by a template that anybody may replace: text with <c>{{field}}</c> where something is to be put in.</summary>
/// <param name="Text">The text.</param>
/// <param name="Unknown">Fields the template names that a certificate does not have.</param>
public sealed record CertificateText(string Text, ImmutableArray<string> Unknown)
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>Fills a template.</summary>
    public static CertificateText Fill(string template, Certificate certificate)
    {
        var text = new StringBuilder();
        var unknown = ImmutableArray.CreateBuilder<string>();
        var at = 0;
        while (template.IndexOf(Open, at, StringComparison.Ordinal) is >= 0 and var open
            && template.IndexOf(Close, open, StringComparison.Ordinal) is >= 0 and var close)
        {
            var name = template[(open + Open.Length)..close].Trim();
            var field = certificate.Fields.FirstOrDefault(field => field.Key == name);
            if (field.Key is null) unknown.Add(name);
            text.Append(template, at, open - at).Append(field.Value);
            at = close + Close.Length;
        }
        return new CertificateText(text.Append(template, at, template.Length - at).ToString(), unknown.ToImmutable());
    }
}
