/** What to do about a folder without provider files: what the image begins with. */
export const FIRST_FILE = `
Put a file into this folder, named after your domain, such as example.com.yaml:

  name: Example Mail
  domains: [example.com]
  incoming: [{ protocol: imap, host: imap.example.com }]
  outgoing: [{ protocol: smtp, host: smtp.example.com }]

In a container, mount a folder with your files there:

  docker run -v /etc/mailsetup/providers:/app/providers:ro ...
`
