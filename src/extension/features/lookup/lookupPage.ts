/** The page's frame: one script and one style sheet of ours, and a policy that lets nothing else in. */
import * as vscode from 'vscode';

function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function lookupPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'panel.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'media', 'panel.css'));
  const key = nonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${key}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style.toString()}">
<title>Nigao</title>
</head>
<body><main id="page"></main><script nonce="${key}" src="${script.toString()}"></script></body>
</html>`;
}
