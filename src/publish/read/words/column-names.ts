import { FACILITY_FIELDS, type FacilityField } from '../../../domain/directory/facility.js';
import { wordKey } from './word-key.js';

const FIELDS = Object.keys(FACILITY_FIELDS) as FacilityField[];

/**
 * What the columns of a directory are called in tables that others made. The names of each column itself need no entry.
 * Capitals, accents, hyphens and underscores make no difference. Taken from:
 *
 * - data·inclusion v1, schemas of structures and services (nom, commune, code_postal, courriel, site_web …)
 * - FINESS, the file of the state and the table that data.gouv.fr shows (nofinesset, rs, ligneacheminement …)
 * - Open Referral HSDS 3, as tables (url, address_1, postal_code, state_province …)
 * - tags of OpenStreetMap (addr:street, opening_hours, contact:phone …) and properties of schema.org
 * - what people type at the top of a column, in French, English, Dutch and German
 */
const NAMES: Readonly<Partial<Record<FacilityField, string>>> = {
  id: 'identifiant, identifier, code, ref, référence, n° finess, numéro finess, finess, nofinesset, finess et',
  name: 'nom, nom de la structure, nom du lieu, nom du centre, nom de l’établissement, nom usuel, structure, établissement, raison sociale, dénomination, intitulé, rs, rslongue, facility, place, naam, bezeichnung',
  kind: 'type, genre, catégorie, type de structure, type de lieu, type d’établissement, nature, category, kind of place, facility type, soort, art',
  organisation:
    'organisme, organisme gestionnaire, gestionnaire, association, porteur, structure porteuse, opérateur, organization, operator, owner, organisatie, träger',
  network: 'réseau, réseaux, fédération, réseau porteur, federation, netwerk, netzwerk',
  summary: 'résumé, description, présentation, descriptif, presentation, about, omschrijving, beschreibung',
  street:
    'rue, adresse, adresse postale, voie, n° et voie, numéro et voie, numéro et rue, address, address 1, address line 1, street address, addr street, adres, straat, straße',
  postcode: 'code postal, cp, postal code, zip, zip code, post code, addr postcode, postleitzahl, plz',
  city: 'ville, commune, localité, municipalité, town, municipality, locality, address locality, ligneacheminement, addr city, gemeente, plaats, stad, stadt, ort, gemeinde',
  region:
    'région, province, canton, state, state province, address region, addr state, provincie, kanton, bundesland',
  country: 'pays, code pays, country code, address country, addr country, land',
  lat: 'latitude, coord lat, latitude wgs84, y wgs84, breedtegraad, breitengrad',
  lon: 'longitude, lng, long, coord lon, longitude wgs84, x wgs84, lengtegraad, längengrad',
  precision: 'précision, précision du point',
  time_zone: 'fuseau, fuseau horaire, timezone, tijdzone, zeitzone',
  phone:
    'téléphone, tél, tel, numéro de téléphone, n° de téléphone, numéro, téléphone fixe, telephone, phone number, contact phone, telefoon, telefon',
  email:
    'courriel, mail, e-mail, adresse mail, adresse électronique, adresse e-mail, mél, email address, contact email',
  website:
    'site, site web, site internet, site Internet, url, lien, web, web site, page web, contact website, homepage, webseite',
  contact: 'autre contact, personne à contacter, comment contacter, other contact',
  hours:
    'horaires, horaires d’ouverture, horaires d’accueil, heures d’ouverture, ouverture, opening hours, openingstijden, öffnungszeiten',
  holidays: 'jours fériés, calendrier des jours fériés, public holidays',
  sessions: 'permanences, séances, ateliers',
  on_call_hours: 'horaires d’astreinte, heures d’astreinte, astreinte',
  on_call_phone: 'téléphone d’astreinte, numéro d’astreinte',
  on_call_for: 'astreinte pour, astreinte pour qui',
  languages: 'langue, langues, langues parlées, language, languages spoken, talen, sprachen',
  goals: 'buts, objectifs, objectif',
  harm_reduction: 'réduction des risques, réduction des risques et des dommages, rdr, rdrd',
  publics: 'public, publics accueillis, public accueilli, publics visés, population, audience',
  substances: 'produits, produit, substance',
  treatments: 'traitements, traitement, soins',
  services: 'service, prestations, activités, offre',
  on_entry:
    'conditions d’entrée, conditions d’accès, conditions d’admission, eligibility, eligibility description',
  on_use: 'en cas de consommation',
  admission: 'admissions, comment entrer, modalités d’admission, procédure d’admission, intake procedure',
  waiting: 'attente, délai, délai d’attente, liste d’attente, wait time',
  cost: 'coût, tarif, tarifs, prix, frais, participation, fees, kosten',
  capacity: 'capacité, places, nombre de places, capacité d’accueil, capaciteit, plätze',
  places_free: 'places libres, places disponibles, lits disponibles, free places',
  places_as_of: 'places libres au, date des places',
  accessibility: 'accessibilité, accès pmr, pmr, accès handicapé',
  linked_to: 'lié à, liens, travaille avec, partenaires, linked',
  verified_on: 'vérifié le, date de vérification, contrôlé le, verified, last verified',
  source: 'origine, source des données',
  source_date:
    'date, date de mise à jour, mis à jour le, mise à jour, maj, date maj, date de la source, last updated, updated',
};

/** The field for which a name stands. */
export interface NamedField {
  readonly field: FacilityField;
  /** 0 for the field's own name; of two other names in one table, the lower one is meant. */
  readonly rank: number;
}

let known: Map<string, NamedField> | undefined;

/** The field that a column holds, by its name; undefined for a name that nobody knows. */
export function fieldNamed(name: string): NamedField | undefined {
  if (!known) {
    known = new Map();
    for (const field of FIELDS)
      (NAMES[field] ?? '')
        .split(',')
        .forEach((each, at) => known?.set(wordKey(each), { field, rank: at + 1 }));
    for (const field of FIELDS) known.set(wordKey(field), { field, rank: 0 });
    known.delete('');
  }
  return known.get(wordKey(name));
}
