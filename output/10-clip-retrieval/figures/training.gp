# Redraw with: gnuplot training.gp
reset
set encoding utf8
set terminal pngcairo size 1300,498 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'training.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0847434
set rmargin at screen 0.4103
set tmargin at screen 0.9
set bmargin at screen 0.169132
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0.84:5.16]
set xtics nomirror out scale 0.6,0.3 ('' 1, '' 2, '' 3, '' 4, '' 5)
set yrange [0.135271:3.24634]
set ytics nomirror out scale 0.6,0.3 ('' 1, '' 2, '' 3)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '1' at screen 0.096801,0.127164 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.172161,0.127164 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '3' at screen 0.247522,0.127164 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.322882,0.127164 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.398242,0.127164 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1' at screen 0.0754357,0.372279 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.0754357,0.607204 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '3' at screen 0.0754357,0.842129 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.247522,0.0697343 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Loss (nats)' at screen 0.0498277,0.534566 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Loss' at screen 0.247522,0.941968 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.863677,0.865763 to screen 0.897523,0.865763 nohead front linecolor rgb '#0072b2' linewidth 3
set label '' at screen 0.8806,0.865763 point pointtype 7 pointsize 1.46667 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'training' at screen 0.905985,0.865763 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.863677,0.797289 to screen 0.897523,0.797289 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.8806,0.797289 point pointtype 5 pointsize 1.46667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'validation' at screen 0.905985,0.797289 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'training.1.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.224, \
     'training.1.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.224
unset label
unset arrow
unset object
set lmargin at screen 0.502736
set rmargin at screen 0.828292
set tmargin at screen 0.9
set bmargin at screen 0.169132
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.2:5.2]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 2, '' 4)
set yrange [0.0300534:0.0715364]
set ytics nomirror out scale 0.6,0.3 ('' 0.04, '' 0.05, '' 0.06, '' 0.07)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.514793,0.127164 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '2' at screen 0.63537,0.127164 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '4' at screen 0.755946,0.127164 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.04' at screen 0.493428,0.344377 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.05' at screen 0.493428,0.520561 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.06' at screen 0.493428,0.696746 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.07' at screen 0.493428,0.872931 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.665514,0.0697343 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'τ' at screen 0.443992,0.534566 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Temperature' at screen 0.665514,0.941968 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'training.2.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.224
unset label
unset arrow
unset object
unset multiplot
unset output
