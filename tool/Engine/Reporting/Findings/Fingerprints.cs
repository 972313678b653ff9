using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reporting;

/// <summary>A name for each finding that stays the same while lines move, so that forges know an old finding from a new one.</summary>
/// <remarks>Made of file, code and what was found there, numbers left out because they may be lines; equal ones are counted.</remarks>
internal static class Fingerprints
{
    private const int Length = 32;

    /// <summary>One for each finding, in their order.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<Diagnostic> findings)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<string>(findings.Length);
        foreach (var finding in findings)
        {
            var told = string.Join('\u001F', [finding.Location.Path, finding.Descriptor.Code, .. finding.Arguments.Where(static told => !told.All(char.IsAsciiDigit))]);
            var times = seen[told] = seen.GetValueOrDefault(told) + 1;
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(times == 1 ? told : told + '\u001F' + times.ToString(CultureInfo.InvariantCulture)));
            all.Add(Convert.ToHexStringLower(hash)[..Length]);
        }
        return all.MoveToImmutable();
    }
}
