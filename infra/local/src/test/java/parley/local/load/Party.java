package parley.local.load;

import java.util.List;

/**
 * Somebody who meets others.
 *
 * @param name as stories call them first
 * @param office what they are
 * @param country whose
 * @param capital where they receive
 */
record Party(String name, String office, String country, String capital) {

  private static final String PRESIDENT = "President";
  private static final String PREMIER = "Prime Minister";
  private static final String MINISTER = "Foreign Minister";

  /** People who do not exist, of countries that do. */
  static final List<Party> ALL =
      List.of(
          new Party("Arne Solbakken", PREMIER, "Norway", "Oslo"),
          new Party("Lucía Ferrandiz", PRESIDENT, "Argentina", "Buenos Aires"),
          new Party("Tomasz Wilczak", MINISTER, "Poland", "Warsaw"),
          new Party("Kenji Morikawa", PREMIER, "Japan", "Tokyo"),
          new Party("Amina Odhiambo", PRESIDENT, "Kenya", "Nairobi"),
          new Party("Pierre Vaucluse", PRESIDENT, "France", "Paris"),
          new Party("Mihai Dobrescu", PREMIER, "Romania", "Bucharest"),
          new Party("Rajiv Malhotra", PREMIER, "India", "New Delhi"),
          new Party("Helena Brandao", MINISTER, "Portugal", "Lisbon"),
          new Party("Omar Benhaddou", MINISTER, "Morocco", "Rabat"),
          new Party("Ingrid Halvarsson", PREMIER, "Sweden", "Stockholm"),
          new Party("Nguyen Van Hieu", PRESIDENT, "Vietnam", "Hanoi"),
          new Party("Giorgos Stavrakis", MINISTER, "Greece", "Athens"),
          new Party("Daniela Quiroz", PRESIDENT, "Chile", "Santiago"),
          new Party("Petr Havranek", PREMIER, "Slovakia", "Bratislava"),
          new Party("Samuel Asante", PRESIDENT, "Ghana", "Accra"));

  String inFull() {
    return office + " " + name + " of " + country;
  }

  String surname() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
