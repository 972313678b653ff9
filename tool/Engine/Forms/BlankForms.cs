using System.Text;
using Antt.Engine.Intake;
using Antt.Engine.Loading;
using Antt.Model;
using Antt.Model.Forms;

namespace Antt.Engine.Forms;

/// <summary>
/// The forms that the public site offers: the registration of each type of unit, and the request for correction. They are made of the schemas
/// and the types alone; no register is at hand here, so none of it can stand in them.
/// </summary>
public static class BlankForms
{
    /// <summary>The forms, and the script that makes them work.</summary>
    /// <param name="unitTypes">The codes of the types.</param>
    public static SiteForms Of(IEnumerable<string> unitTypes) => new(
        [.. unitTypes.Select(static type => Form(DocumentKinds.Registration.Name, type, new FormBody(DocumentKinds.Registration.Name, HandedFields.Registration(type))))],
        Form(HandedFields.CorrectionKind, null, new FormBody(HandedFields.CorrectionKind, HandedFields.Correction)),
        FormPages.Script);

    private static SiteForm Form(string kind, string? unitType, FormBody body) =>
        new(FormWords.Name(kind), unitType, new Words(Html(body, Language.Vietnamese), Html(body, Language.English)));

    private static string Html(FormBody body, Language language)
    {
        var html = new StringBuilder();
        body.Write(html, language);
        return html.ToString();
    }
}
