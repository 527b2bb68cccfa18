/** What a column contains. `name` is the whole name, unless there is a column for one half of it beside it. */
export type Column = 'address' | 'fullName' | 'name' | 'given' | 'family' | 'protocol'

/**
 * Column names, in the order of preference. Sources: the exports of the Microsoft 365 and Google admin centres (Microsoft translates
 * its own), of Exchange (`Get-Mailbox | Export-Csv`) and Google's contacts, the cPanel address importer, the mailcow API, Outlook's
 * contacts, and the words of Excel users in these languages: the names of French and later lines are not from an export.
 */
const NAMES: Readonly<Record<Column, string>> = {
  address: `PrimarySmtpAddress, Email address, Email, E-mail 1 - Value, Mail, Mail address,
    E-Mail-Adresse, Mailadresse, E-postadress, E-postadresse, E-post, Sähköposti, Sähköpostiosoite,
    Adresse e-mail, Adresse mail, Adresse électronique, Adresse de messagerie, Courriel, Adresse courriel,
    Correo, Correo electrónico, Dirección de correo, Dirección de correo electrónico, Dirección de email,
    Indirizzo e-mail, Indirizzo mail, Indirizzo di posta elettronica, Posta elettronica,
    E-mailadres, Mailadres, Adres e-mail, Adres poczty elektronicznej, Poczta elektroniczna,
    Endereço de e-mail, E-mail do usuário, Correio eletrônico, Correio electrónico, Endereço de correio eletrónico,
    E-mailová adresa, Elektronická pošta,
    אימייל, דוא"ל, דואר אלקטרוני, כתובת אימייל, כתובת דוא"ל, כתובת דואר אלקטרוני,
    WindowsEmailAddress, User principal name, UPN, Benutzerprinzipalname, Nom d’utilisateur principal,
    Nom principal de l’utilisateur, Nombre principal de usuario, Nome dell’entità utente,
    Nome principal do usuário, Nome principal do utilizador, Główna nazwa użytkownika, Hlavní název uživatele,
    Mailbox, Mailbox name, Address, Username`,
  fullName: `Display name, Full name, Anzeigename, Vollständiger Name, Visningsnamn, Fullständigt namn,
    Visningsnavn, Fullt navn, Fulde navn, Näyttönimi, Koko nimi,
    Nom complet, Nom affiché, Nom d’affichage, Nom et prénom, Prénom et nom,
    Nombre completo, Nombre para mostrar, Nombre y apellidos, Nombre y apellido,
    Nome completo, Nome visualizzato, Nome e cognome, Cognome e nome, Volledige naam, Weergavenaam,
    Imię i nazwisko, Nazwisko i imię, Nazwa wyświetlana, Nome de exibição, Nome a apresentar, Nome e sobrenome,
    Nome e apelido, Celé jméno, Zobrazované jméno, Jméno a příjmení, שם מלא, שם לתצוגה, שם תצוגה`,
  name: 'Name, Namn, Navn, Nimi, Naam, Nazwa, שם',
  given: `First name, Given name, Vorname, Förnamn, Fornavn, Etunimi, Prénom, Nombre, Nombre de pila, Nome,
    Primeiro nome, Voornaam, Imię, Jméno, Křestní jméno, שם פרטי`,
  family: `Last name, Surname, Family name, Nachname, Familienname, Efternamn, Etternavn, Efternavn, Sukunimi,
    Nom de famille, Nom, Apellidos, Apellido, Cognome, Achternaam, Nazwisko, Sobrenome, Apelido, Último nome,
    Příjmení, שם משפחה`,
  protocol:
    'Protocol, Protokoll, Protokol, Protokół, Protokolla, Protocole, Protocolo, Protocollo, פרוטוקול'
}

/** The names of each column, reduced by reducedHeading(). */
export const HEADINGS: readonly (readonly [column: Column, names: readonly string[]])[] = (
  Object.keys(NAMES) as Column[]
).map(column => [column, NAMES[column].split(',').map(reducedHeading)])

/** Without case, accents, spaces, punctuation and Google's `[Required]`: `E-mailová adresa` → `emailovaadresa`. */
export function reducedHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\[required\]/, '')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
