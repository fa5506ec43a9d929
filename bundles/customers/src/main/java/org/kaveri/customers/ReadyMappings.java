package org.kaveri.customers;

import java.util.List;
import org.kaveri.api.imports.ReadyMapping;

/**
 * How the exports of other systems are read, by the headings that their documentation gives. What
 * they number their records with becomes the customer number, so that people find their customers.
 */
final class ReadyMappings {
  static final List<ReadyMapping> CUSTOMERS =
      List.of(
          ReadyMapping.of(
              "HubSpot: companies",
              """
              !Record ID        customer-number
              !Company name     name
              Company owner     owner
              Phone Number      phone
              Street Address    street
              Postal Code       postcode
              City              city
              Country/Region    country
              Description       note
              Industry          tags
              Original Traffic Source  source
              """),
          ReadyMapping.of(
              "Salesforce: Account",
              """
              !Id                customer-number
              !Name              name
              !BillingCity       city
              BillingStreet      street
              BillingPostalCode  postcode
              BillingCountry     country
              Phone              phone
              Industry           tags
              AccountSource      source
              Description        note
              """),
          ReadyMapping.of(
              "Pipedrive: organizations",
              """
              !Organization - ID       customer-number
              !Organization - Name     name
              Organization - Owner     owner
              Organization - Label     tags
              Organization - Labels    tags
              Organization - Address   street
              Organization - ZIP/Postal code of Address  postcode
              Organization - City/town/village/locality of Address  city
              Organization - Country of Address  country
              """),
          ReadyMapping.of(
              "EspoCRM: Account",
              """
              !name                     name
              !billingAddressStreet     street
              id                        customer-number
              billingAddressCity        city
              billingAddressPostalCode  postcode
              billingAddressCountry     country
              emailAddress              email
              phoneNumber               phone
              industry                  tags
              assignedUserName          owner
              description               note
              """),
          ReadyMapping.of(
              "SuiteCRM: Accounts",
              """
              !name                       name
              !billing_address_street     street
              id                          customer-number
              billing_address_city        city
              billing_address_postalcode  postcode
              billing_address_country     country
              email_address               email
              phone_office                phone
              phone_alternate             phone-2
              industry                    tags
              assigned_user_name          owner
              description                 note
              """));

  static final List<ReadyMapping> PEOPLE =
      List.of(
          ReadyMapping.of(
              "HubSpot: contacts",
              """
              !Record ID
              !First Name           given-name
              !Last Name            family-name
              Associated Company IDs          customer-number
              Primary Associated Company ID   customer-number
              Associated Company    customer-name
              Company Name          customer-name
              Email                 email
              Phone Number          phone
              Mobile Phone Number   phone-2
              Job Title             role
              """),
          ReadyMapping.of(
              "Salesforce: Contact",
              """
              !Id
              !AccountId    customer-number
              !LastName     family-name
              FirstName     given-name
              Title         role
              Email         email
              Phone         phone
              MobilePhone   phone-2
              """),
          ReadyMapping.of(
              "Pipedrive: people",
              """
              !Person - Name           person-name
              !Person - Organization   customer-name
              Person - First name      given-name
              Person - Last name       family-name
              Person - Email - Work    email
              Person - Email - Home    email-2
              Person - Phone - Work    phone
              Person - Phone - Mobile  phone-2
              Person - Job title       role
              """),
          ReadyMapping.of(
              "EspoCRM: Contact",
              """
              !firstName     given-name
              !lastName      family-name
              !accountName   customer-name
              title          role
              accountRole    role
              emailAddress   email
              phoneNumber    phone
              """),
          ReadyMapping.of(
              "SuiteCRM: Contacts",
              """
              !first_name     given-name
              !last_name      family-name
              !account_name   customer-name
              title           role
              email_address   email
              phone_work      phone
              phone_mobile    phone-2
              """));

  private ReadyMappings() {}
}
