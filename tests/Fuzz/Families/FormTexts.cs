using System.Text;
using System.Text.RegularExpressions;
using Antt.Engine.Authoring;
using Antt.Engine.Intake;
using Antt.Engine.Loading;
using Antt.Fuzz.Mutating;
using Antt.Fuzz.Running;

namespace Antt.Fuzz.Families;

/// <summary>Files of forms and texts of issue forms, as strangers hand them over.</summary>
internal sealed partial class FormTexts : Family
{
    /// <summary>A registration that is taken as it is.</summary>
    public const string SoundRegistration =
        """{"form": "antt", "version": 1, "kind": "registration", "unit": "thon-suoi-mau", "year": 2024, "base": null, "document": {"unit": "thon-suoi-mau", "year": 2024, "form": "tt124", "date": "2024-01-20", "addressee": "UBND xã", "signerOffice": "Trưởng thôn", "commitments": 12}}""";

    private static readonly string[] Sound =
    [
        SoundRegistration,
        """{"form": "antt", "version": 1, "kind": "evidence", "unit": "thon-suoi-mau", "year": 2024, "base": null, "document": {"unit": "thon-suoi-mau", "year": 2024, "items": [{"id": "nghi-quyet", "kind": "nghi-quyet", "number": "02-NQ/CB", "date": "2024-01-15", "issuer": "Chi bộ", "conditions": ["KDC-1.1"]}]}}""",
        "### Mã đơn vị\n\nthon-suoi-mau\n\n### Năm\n\n2024\n\n### Mẫu đăng ký\n\ntt124\n\n### Ngày ký bản đăng ký\n\n20/01/2024\n\n### Nơi nhận bản đăng ký\n\nUBND xã\n\n### Chức vụ của người ký\n\n_No response_\n",
        "### Quyết định, giấy công nhận hoặc trang cần đính chính\n\n120/QĐ-UBND\n\n### Mã đơn vị\n\nthon-suoi-mau\n\n### Năm\n\n2024\n\n### Đang ghi\n\nTên sai\n\n### Cần ghi\n\nTên đúng\n",
    ];

    private readonly Desk _desk;

    public FormTexts()
    {
        var files = Bed.OfResidentialArea.Where(static file => !file.Key.EndsWith("/2024/registration.json", StringComparison.Ordinal) && !file.Key.EndsWith("/2024/evidence.json", StringComparison.Ordinal));
        _desk = Desk.Open(new MemoryTree(files), Bed.Today) ?? throw new InvalidOperationException("The bed of forms cannot be opened.");
    }

    public override string Name => "form";

    public override Outcome Try(Trial trial)
    {
        var sound = Sound[trial.Dice.Next(Sound.Length)];
        var bytes = Encoding.UTF8.GetBytes(sound);
        bytes = trial.Dice.Next(8) == 0 ? ByteMutator.Mutate(bytes, trial.Dice)
            : sound[0] == '{' ? JsonMutator.Mutate(bytes, trial.Dice)
            : Encoding.UTF8.GetBytes(TextMutator.Mutate(sound, trial.Dice));
        trial.Give("form.md", bytes);
        trial.Start();
        var item = new IntakeDesk(_desk, static _ => null).Take([new HandedFile("form.md", bytes)])[0];
        trial.Stop();
        if (item.IsRefused) return item.Reasons.IsEmpty ? Outcome.Wrong("refused without a reason") : Outcome.Refused;
        if (item.Path is null) return Outcome.Taken;
        if (!Allowed().IsMatch(item.Path)) return Outcome.Wrong($"goes to {item.Path}");
        return Oracle.Fault(item.Path, item.Content.ToArray()) is { } fault ? Outcome.Wrong($"taken, though wrong: {fault}") : Outcome.Taken;
    }

    [GeneratedRegex("^data/units/[A-Z0-9-]+/[A-Z0-9-]+/thon-suoi-mau/2024/(registration|evidence|evaluation)\\.json$")]
    private static partial Regex Allowed();
}
