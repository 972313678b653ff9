using System.Globalization;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Validating;

/// <summary>One walk of a schema over a document.</summary>
internal ref struct Validation(JsonTree tree, ICollection<Diagnostic> findings)
{
    private const int FewEnoughForPairs = 12;

    private readonly JsonTree _tree = tree;
    private readonly Complaints _complaints = new(tree);

    /// <summary>How many findings there were.</summary>
    public int Count { get; private set; }

    public void Check(SchemaNode schema, int index)
    {
        if (HasEnough) return;
        ref readonly var token = ref _tree[index];
        if (!KindFits(schema.Kinds, token.Kind, index))
        {
            Add(_complaints.WrongKind(schema, index));
            LookThrough(index);
            return;
        }
        if (schema.Enum is not null && !schema.Enum.Contains(_tree, index))
        {
            Add(_complaints.UnknownValue(schema.Enum, index));
            LookThrough(index);
            return;
        }
        switch (token.Kind)
        {
            case JsonKind.Object: CheckObject(schema, index); break;
            case JsonKind.Array: CheckArray(schema, index); break;
            case JsonKind.Text: CheckText(schema, index); break;
            case JsonKind.Number: CheckNumber(schema, index); break;
        }
    }

    /// <summary>More findings would help nobody, and wording them takes time.</summary>
    private readonly bool HasEnough => Count >= FindingLimit.Most;

    private readonly bool KindFits(ValueKinds kinds, JsonKind kind, int index)
    {
        if (kinds == ValueKinds.All || (kinds & ValueKindNames.Of(kind)) != 0) return true;
        return kind == JsonKind.Number && (kinds & ValueKinds.WholeNumber) != 0 && NumberBound.IsWhole(_tree.BytesOf(index));
    }

    private void CheckObject(SchemaNode schema, int index)
    {
        var names = schema.Names;
        Span<bool> seen = stackalloc bool[names?.Names.Length ?? 0];
        var end = _tree.Behind(index);
        var guess = 0;
        for (var key = index + 1; key < end && !HasEnough; key = _tree.Behind(key + 1))
        {
            var name = _tree.BytesOf(key);
            var place = names?.IndexOf(name, guess) ?? -1;
            var spokenOf = false;
            if (place >= 0)
            {
                guess = place + 1;
                seen[place] = true;
                if (schema.Properties[place] is { } property)
                {
                    spokenOf = true;
                    Check(property, key + 1);
                }
            }
            foreach (var (pattern, child) in schema.PatternProperties)
            {
                if (!pattern.Matches(name)) continue;
                spokenOf = true;
                Check(child, key + 1);
            }
            if (spokenOf || schema.Additional is null) continue;
            if (schema.Additional == SchemaNode.Nothing)
            {
                Add(_complaints.UnknownKey(schema, index, key, seen, out var meant));
                if (meant is not null) Check(meant, key + 1);
                else LookThrough(key);
            }
            else Check(schema.Additional, key + 1);
        }
        for (var place = 0; place < seen.Length && !HasEnough; place++)
        {
            if (schema.Required[place] && !seen[place]) Add(_complaints.MissingKey(names!.Names[place], index));
        }
    }

    private void CheckArray(SchemaNode schema, int index)
    {
        var count = _tree[index].Count;
        if (count < schema.MinItems) Add(_complaints.Count(ValidateDiagnostics.TooFewItems, index, count, schema.MinItems));
        if (count > schema.MaxItems) Add(_complaints.Count(ValidateDiagnostics.TooManyItems, index, count, schema.MaxItems));
        var end = _tree.Behind(index);
        var place = 0;
        for (var item = index + 1; item < end; item = _tree.Behind(item), place++)
        {
            if (schema.Items is not null) Check(schema.Items, item);
            else if (schema.Tuple is { } tuple && place < tuple.Length) Check(tuple[place], item);
        }
        if (!schema.UniqueItems || count < 2) return;
        if (count <= FewEnoughForPairs) CheckUniqueByPairs(index, end);
        else CheckUniqueByHash(index, count);
    }

    private void CheckUniqueByPairs(int index, int end)
    {
        for (var later = _tree.Behind(index + 1); later < end && !HasEnough; later = _tree.Behind(later))
        {
            for (var first = index + 1; first < later; first = _tree.Behind(first))
            {
                if (!JsonEquality.AreEqual(_tree, first, _tree, later)) continue;
                Add(_complaints.DuplicateItem(index, first, later));
                break;
            }
        }
    }

    private void CheckUniqueByHash(int index, int count)
    {
        var items = new (int Hash, int Index)[count];
        var item = index + 1;
        foreach (ref var place in items.AsSpan())
        {
            place = (JsonEquality.HashOf(_tree, item), item);
            item = _tree.Behind(item);
        }
        Array.Sort(items);
        for (var (group, place) = (0, 1); place < count && !HasEnough; place++)
        {
            if (items[place].Hash != items[group].Hash) group = place;
            for (var first = group; first < place; first++)
            {
                if (!JsonEquality.AreEqual(_tree, items[first].Index, _tree, items[place].Index)) continue;
                Add(_complaints.DuplicateItem(index, items[first].Index, items[place].Index));
                break;
            }
        }
    }

    private void CheckText(SchemaNode schema, int index)
    {
        var text = _tree.BytesOf(index);
        var before = Count;
        if (!schema.AnyText)
        {
            ref readonly var token = ref _tree[index];
            var length = token.NotAscii ? CodePoints(text) : text.Length;
            if (length < schema.MinLength) Add(_complaints.TooShort(index, length, schema.MinLength));
            else if (length > schema.MaxLength && length <= StrictText.MaxLength) Add(_complaints.Count(ValidateDiagnostics.FieldTooLong, index, length, schema.MaxLength));
            else if (schema.Pattern?.Matches(text) == false) Add(_complaints.WrongForm(schema.Pattern, index));
            else if (schema.Format == TextFormat.Date && !TextFormats.IsDate(text)) Add(_complaints.BadDate(index));
            else if (schema.Format == TextFormat.Uri && !TextFormats.IsUri(text)) Add(_complaints.Value(ValidateDiagnostics.AddressExpected, index));
        }
        if (schema.IsFreeText || Count > before) LookAt(index);
    }

    /// <summary>Looks for data of persons in what no schema speaks of: the check refuses it anyway, but git keeps it.</summary>
    private void LookThrough(int index)
    {
        var end = _tree.Behind(_tree[index].Kind == JsonKind.Key ? index + 1 : index);
        for (var at = index; at < end && !HasEnough; at++)
        {
            // What a telling name stands for would be named by it.
            if (_tree[at].Kind is JsonKind.Text or JsonKind.Key && LookAt(at) && _tree[at].Kind == JsonKind.Key) at = _tree.Behind(at + 1) - 1;
        }
    }

    private bool LookAt(int index)
    {
        if (PersonalDataRules.FirstIn(_tree.BytesOf(index), _tree[index].NotAscii) is not { } personal) return false;
        Add(_complaints.Personal(personal, index));
        return true;
    }

    private void CheckNumber(SchemaNode schema, int index)
    {
        if (schema.Minimum is { } minimum && minimum.Compare(_tree.BytesOf(index)) < 0) Add(_complaints.Value(ValidateDiagnostics.NumberTooSmall, index, minimum.ToString()));
        else if (schema.Maximum is { } maximum && maximum.Compare(_tree.BytesOf(index)) > 0 && !IsBeyondReading(_tree.BytesOf(index))) Add(_complaints.Value(ValidateDiagnostics.NumberTooBig, index, maximum.ToString()));
    }

    /// <summary>A whole number that reading has already refused as too large; likewise longer texts above.</summary>
    private static bool IsBeyondReading(ReadOnlySpan<byte> number) =>
        number.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static int CodePoints(ReadOnlySpan<byte> text)
    {
        var count = 0;
        foreach (var unit in text) count += (unit & 0xC0) != 0x80 ? 1 : 0;
        return count;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Takes a finding, as long as somebody could still read them all.</summary>
    private void Add(Diagnostic finding)
    {
        if (++Count < FindingLimit.Most) findings.Add(finding);
        else if (Count == FindingLimit.Most) findings.Add(LoadDiagnostics.TooManyFindings.At(finding.Location, Text(FindingLimit.Most - 1)));
    }
}
