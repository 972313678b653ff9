using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Antt.Model.Law;

/// <summary>The settings in force for a place and a day: the nation's, refined by the profiles below it.</summary>
public sealed class Settings
{
    private readonly FrozenDictionary<string, Setting> _byName;

    /// <summary>Later layers win; question and meaning are the nation's.</summary>
    public Settings(params ReadOnlySpan<ImmutableArray<Setting>> layers)
    {
        var byName = new Dictionary<string, Setting>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var setting in layer)
            {
                byName[setting.Name] = byName.TryGetValue(setting.Name, out var above)
                    ? above with { Value = setting.Value }
                    : setting;
            }
        }
        _byName = byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>All settings, by name.</summary>
    public IEnumerable<Setting> All => _byName.Values.OrderBy(setting => setting.Name, StringComparer.Ordinal);

    /// <summary>The setting of a name, or null when no profile declares it.</summary>
    public Setting? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Whether the setting is declared and on.</summary>
    public bool IsOn(string name) => Find(name)?.Value == "true";
}
