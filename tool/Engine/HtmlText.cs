using System.Text;

namespace Antt.Engine;

/// <summary>Words as HTML that shows just these words, between tags and within quotation marks alike.</summary>
public static class HtmlText
{
    /// <summary>The words, escaped.</summary>
    public static string Of(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var safe = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            switch (letter)
            {
                case '&': safe.Append("&amp;"); break;
                case '<': safe.Append("&lt;"); break;
                case '>': safe.Append("&gt;"); break;
                case '"': safe.Append("&quot;"); break;
                default: safe.Append(letter); break;
            }
        }
        return safe.ToString();
    }
}
