# Redraw with: gnuplot loss.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'loss.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.101067
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0.64:10.36]
set xtics nomirror out scale 0.6,0.3 ('' 2, '' 4, '' 6, '' 8, '' 10)
set yrange [0.261765:0.313199]
set ytics nomirror out scale 0.6,0.3 ('' 0.27, '' 0.28, '' 0.29, '' 0.3, '' 0.31)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '2' at screen 0.223579,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '4' at screen 0.403743,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '6' at screen 0.583908,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '8' at screen 0.764072,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '10' at screen 0.944237,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.27' at screen 0.0896083,0.252339 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.28' at screen 0.0896083,0.401766 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.29' at screen 0.0896083,0.551194 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.30' at screen 0.0896083,0.700621 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.31' at screen 0.0896083,0.850048 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.538867,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Binary cross-entropy (nats per pixel)' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.1044,0.937143 to screen 0.146067,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3
set label '' at screen 0.125233,0.937143 point pointtype 7 pointsize 1.66667 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'training' at screen 0.156483,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.26815,0.937143 to screen 0.309817,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.288983,0.937143 point pointtype 5 pointsize 1.66667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'validation' at screen 0.320233,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'loss.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7, \
     'loss.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
