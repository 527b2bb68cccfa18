/**
 * Runs inside Thunderbird, with its own modules: thunderbird-process.ts sends this file there. The dialog is worked as a person
 * would, by its fields and buttons; their names are those of version 153.
 */
/* global ChromeUtils, Ci, Cc, Services */

const load = module => ChromeUtils.importESModule(`resource:///modules/${module}.sys.mjs`)
const window = Services.wm.getMostRecentWindow('mail:3pane')
const { document } = window

async function until(what, ask, seconds = 60) {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    const answer = ask()
    if (answer) return answer
    await new Promise(resolve => window.setTimeout(resolve, 50))
  }
  throw new Error(`${what}: not within ${seconds} s; the dialog shows ${step()?.id}: ${notice()}`)
}

// --- look-up ---------------------------------------------------------------------------------------------------------

/** What the dialog runs when Continue is pressed: disk, provider, database, MX and Exchange at once, the best one wins. */
export async function discover(address, name) {
  const { FindConfig } = load('accountcreation/FindConfig')
  const { AccountConfig } = load('accountcreation/AccountConfig')
  const { signal } = new window.AbortController()
  const steps = FindConfig.parallelAutoDiscovery(address.split('@')[1], address, signal, '')
  let { value } = await steps.next()
  const asked = value?.isRedirect ? [`asks before going to ${value.scheme}://${value.host}`] : []
  if (value?.isRedirect) ({ value } = await steps.next({ acceptRedirect: true }))
  if (!value) return ['no settings found']
  AccountConfig.replaceVariables(value, name, address)
  const { incoming, incomingAlternatives, outgoing, outgoingAlternatives } = value
  const servers = [incoming, ...incomingAlternatives, outgoing, ...outgoingAlternatives]
  return [...asked, `from ${value.subSource}`, ...servers.map(fact)]
}

function fact({ type, hostname, port, socketType, username, auth }) {
  const { SSL, alwaysSTARTTLS } = Ci.nsMsgSocketType
  const security = { [SSL]: 'tls', [alwaysSTARTTLS]: 'starttls' }[socketType] ?? 'none'
  const login = auth === Ci.nsMsgAuthMethod.passwordCleartext ? username : `${username} by ${auth}`
  return `${type} ${hostname}:${port} ${security} ${login}`
}

// --- the account dialog ----------------------------------------------------------------------------------------------

const hub = () => document.querySelector('account-hub-container')?.modal
const dialog = () => hub()?.querySelector('account-hub-email')
const step = () =>
  [...(dialog()?.querySelectorAll('.account-hub-step') ?? [])].find(({ hidden }) => !hidden)
const isBusy = () => dialog().classList.contains('busy')
const forward = () => dialog().querySelector('account-hub-footer #forward')

function notice() {
  const header = step()?.shadowRoot?.querySelector('account-hub-header')
  const box = header?.shadowRoot?.querySelector('#emailFormNotification')
  return box && !box.hidden ? box.textContent.replace(/\s+/g, ' ').trim() : 'no notice'
}

function fill(selector, text) {
  const field = dialog().querySelector(selector)
  field.focus()
  field.value = text
  field.dispatchEvent(new window.Event('input', { bubbles: true }))
  field.dispatchEvent(new window.Event('change', { bubbles: true }))
}

/** Presses Continue, and waits until the dialog shows another step. → which */
async function goOn(seconds) {
  const { id } = step()
  await until(`Continue in ${id}`, () => !forward().disabled)
  forward().click()
  const next = () => {
    if (isBusy()) return undefined
    if (/error/i.test(notice())) throw new Error(notice())
    return step()?.id !== id && step()?.id
  }
  return until(`the step after ${id}`, next, seconds)
}

/** Types name and address, and presses Continue. → the servers that the dialog then offers */
export async function findSettings(address, name) {
  await until('the main window', () => window.openAccountHub)
  if (!hub()?.open) await window.openAccountHub('MAIL')
  await until('the dialog', () => dialog()?.querySelector('#realName'))
  fill('#emailAutoConfigSubview #realName', name)
  fill('#emailAutoConfigSubview #email', address)
  const after = await goOn(60)
  if (after !== 'emailConfigFoundSubview') throw new Error(`the dialog goes on with ${after}`)
  const { incoming, outgoing } = step().captureState()
  return [incoming, outgoing].map(fact)
}

/** Takes the settings found, gives the password, and lets Thunderbird try both servers and make the account. */
export async function makeAccount(password) {
  await goOn()
  fill('#emailPasswordSubview #password', password)
  const after = await goOn(60)
  if (after === 'emailSyncAccountsSubview') await goOn(60)
  forward().click()
  const { incomingServer, defaultIdentity } = account()
  const { serverURI, ...sending } = plain(outgoingServer(defaultIdentity))
  const { hostname, port } = incomingServer
  const at = new URL(serverURI.spec.replace(/^\w+:/, 'ws:'))
  return [
    fact({ ...plain(incomingServer), hostname: hostname ?? incomingServer.hostName, port }),
    fact({ ...sending, hostname: at.hostname, port: at.port })
  ]
}

function plain({ type: kind, socketType, username, authMethod, serverURI }) {
  return { type: kind, socketType, username, auth: authMethod, serverURI }
}

// --- the account -----------------------------------------------------------------------------------------------------

const accounts = () => load('MailServices').MailServices.accounts.accounts
const account = () =>
  accounts().find(({ incomingServer }) => /^(imap|pop3)$/.test(incomingServer?.type))
const outgoingServer = identity =>
  load('MailServices').MailServices.outgoingServer.getServerByIdentity(identity)

/** Fetches new mail, and reads the first message. → subject and text */
export async function readMessage() {
  const { incomingServer } = account()
  const { Inbox } = Ci.nsMsgFolderFlags
  let fetched = 0
  const header = await until('a message', () => {
    const inbox = incomingServer.rootFolder.getFolderWithFlags(Inbox)
    if (inbox && Date.now() - fetched > 1000) {
      incomingServer.getNewMessages(inbox, null, null)
      fetched = Date.now()
    }
    return inbox && [...inbox.messages][0]
  })
  const { MsgHdrToMimeMessage } = load('gloda/MimeMessage')
  const text = await new Promise(resolve => {
    const read = (_, message) => resolve(message?.coerceBodyToPlaintext(header.folder).trim())
    MsgHdrToMimeMessage(header, null, read, true, {})
  })
  return [header.mime2DecodedSubject, text]
}

const composing = (name, face) =>
  Cc[`@mozilla.org/messengercompose/${name};1`].createInstance(Ci[face])
const nothing = () => {}

/** Sends a message with the account's own outgoing server. */
export async function sendMessage(to, subject, body) {
  const identity = account().defaultIdentity
  identity.doFcc = false
  const fields = composing('composefields', 'nsIMsgCompFields')
  Object.assign(fields, { to, from: identity.email, subject, body })
  const send = composing('send', 'nsIMsgSend')
  const now = Ci.nsIMsgSend.nsMsgDeliverNow ?? 0
  return new Promise((resolve, reject) => {
    const listener = {
      QueryInterface: ChromeUtils.generateQI(['nsIMsgSendListener']),
      onStartSending: nothing,
      onProgress: nothing,
      onStatus: nothing,
      onSendNotPerformed: nothing,
      onGetDraftFolderURI: nothing,
      onTransportSecurityError: (_, status) => reject(new Error(`TLS failed: ${status}`)),
      onStopSending: (_, status, message) =>
        status === 0 ? resolve('sent') : reject(new Error(`not sent: ${status} ${message}`))
    }
    const whole = [null, identity, '', fields, false, false, now, null, 'text/plain', body]
    const sending = send.createAndSendMessage(...whole, null, null, listener, '', '', 0)
    Promise.resolve(sending).catch(reject)
  })
}
