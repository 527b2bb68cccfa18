/** The two ways into ews-javascript-api. ews-lookup.js FOLDER ADDRESS PASSWORD, where the package is in FOLDER. */
import { createRequire } from 'node:module'

const [folder, address, password] = process.argv.slice(2)
const ews = createRequire(import.meta.url)(folder)
const { Exchange2013 } = ews.ExchangeVersion
const { ExternalEwsUrl, AutoDiscoverSMTPAddress } = ews.UserSettingName
const credentials = new ews.WebCredentials(address, password)

const autodiscover = new ews.AutodiscoverService(Exchange2013)
autodiscover.Credentials = credentials
autodiscover.RedirectionUrlValidationCallback = () => true
const { Settings } = await autodiscover.GetUserSettings(address, [
  ExternalEwsUrl,
  AutoDiscoverSMTPAddress
])

const service = new ews.ExchangeService(Exchange2013)
service.Credentials = credentials
await service.AutodiscoverUrl(address, () => true)

const found = [service.Url, Settings.get(ExternalEwsUrl), Settings.get(AutoDiscoverSMTPAddress)]
console.log(JSON.stringify(found.map(String)))
process.exit(0)
